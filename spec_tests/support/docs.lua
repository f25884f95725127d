-- SPDX-License-Identifier: MIT
--
-- Runs what the documentation shows. A block of ```lua or ```sh runs unless
-- its first line is `-- not run: reason` or `# not run: reason`. A Lua block
-- without `require "parley"` is the body of a program whose bot, `bot`, is in
-- a room. A block ```output holds what the block before it prints; a line
-- `...` in it stands for any lines.

local M = {}

local lua = rawget(_G, "jit") and "luajit"
            or "lua" .. _VERSION:match("%d%.%d")
local DIR = ("build/docs/%s/"):format(lua)
local URL = "ws://127.0.0.1:2096"
local WORLD = "spec_tests/vectors/guildchat_world.json"
local SECONDS = 20

-- On the line of the fence, so that errors name the line of the document.
local PRELUDE = [[local parley = require "parley" ]] ..
  [[local bot = parley.client {protocol = "nitro", url = "]] .. URL ..
  [[", ticket = "ada-ticket"} parley.run(function() ]] ..
  [[assert(bot:connect(10)) assert(bot:enter_room(42, "", 10)) ]]

function M.read(path)
  local file = io.open(path, "rb")
  if not file then return nil end
  local text = file:read("*a")
  file:close()
  return text
end

local function write(path, text)
  local file = assert(io.open(path, "wb"))
  assert(file:write(text))
  assert(file:close())
end

--- Writes a page of the tests' own; returns its path.
function M.page(name, text)
  write(DIR .. name, text)
  return DIR .. name
end

--- Paths that a shell pattern matches.
function M.glob(pattern)
  local list, pipe = {}, assert(io.popen("ls -d " .. pattern .. " 2>/dev/null"))
  for path in pipe:lines() do list[#list + 1] = path end
  pipe:close()
  return list
end

--- The fenced blocks of a document: {kind, line, text, output}. `line` is
--- that of the fence.
function M.blocks(path)
  local list, block, number = {}, nil, 0
  for line in (assert(M.read(path)) .. "\n"):gmatch("(.-)\n") do
    number = number + 1
    local indent, kind = line:match("^( *)```(%w*)$")
    if block and kind == "" then
      local text = table.concat(block.lines, "\n") .. "\n"
      if block.kind == "output" then
        assert(list[#list], path .. ": output of nothing").output = text
      else
        block.text = text
        list[#list + 1] = block
      end
      block = nil
    elseif block then
      local lines = block.lines
      lines[#lines + 1] = line:sub(block.indent + 1)
    elseif kind then
      block = {kind = kind, line = number, indent = #indent, lines = {}}
    end
  end
  assert(not block, path .. ": a block without an end")
  return list
end

--- Why the block says that it does not run, or nil.
function M.why_not(block)
  return block.text:match("^%-%- not run: (.-)\n")
         or block.text:match("^# not run: (.-)\n")
end

-- Runs a shell command in the checkout: its exit code, output and errors.
local function shell(name, command)
  local base = DIR .. name
  write(base .. ".sh", command .. "\n")
  os.execute(("PARLEY_LUA=%s PARLEY_LOG= timeout %d sh %s.sh >%s.out " ..
              "2>%s.err </dev/null; echo $? >%s.code"):format(
    lua, SECONDS, base, base, base, base))
  return tonumber(M.read(base .. ".code")), M.read(base .. ".out"),
         M.read(base .. ".err")
end

-- Runs a server, whose output and process are noted under |name|, until it
-- prints what |pattern| finds its port in; returns the port.
local function open(name, program, pattern)
  local base = DIR .. name
  write(base .. ".out", "") -- of an earlier run
  -- The deadline is for a run of the tests that is broken off.
  os.execute(("PARLEY_LUA=%s timeout 300 build/bin/parley run %s " ..
              ">%s.out 2>&1 </dev/null & echo $! >%s.pid"):format(
    lua, program, base, base))
  for _ = 1, 300 do
    local port = M.read(base .. ".out"):match(pattern)
    if port then return tonumber(port) end
    os.execute("sleep 0.1")
  end
  error(name .. " did not open: " .. M.read(base .. ".out"))
end

--- Opens the hotel that a document's block shows, and the server of guild chat
--- among the examples; returns their ports.
function M.open_servers(block)
  assert(os.execute("mkdir -p " .. DIR))
  local text, replaced = block.text:gsub("port = 2096", "port = 0")
  assert(replaced == 1, "the hotel's port")
  write(DIR .. "hotel.lua", text)
  return {
    hotel = open("hotel", DIR .. "hotel.lua", "port (%d+)\n"),
    guilds = open("guilds", "examples/guildchat_server.lua --port 0 --world " ..
                  WORLD, "listening on %S*:(%d+)\n"),
  }
end

--- Ends them.
function M.close_servers()
  for _, name in ipairs {"hotel", "guilds"} do
    local pid = M.read(DIR .. name .. ".pid")
    os.execute("kill " .. pid:match("%d+"))
  end
end

--- Runs a block: exit code, output, errors. `ports` are those of open_servers.
function M.run(path, block, ports)
  local name = ("%s-%d"):format(path:gsub("[/.]", "_"), block.line)
  local text = block.text
    :gsub("ws://127%.0%.0%.1:2096", ("ws://127.0.0.1:%d"):format(ports.hotel))
    :gsub("http://127%.0%.0%.1:8080",
          ("http://127.0.0.1:%d"):format(ports.guilds))
  if block.kind == "sh" then return shell(name, "set -e\n" .. text) end
  local head, tail = "", ""
  if not text:find("require%s*%(?%s*[\"']parley") then
    head, tail = PRELUDE:gsub("2096", tostring(ports.hotel)), "end)\n"
  end
  write(DIR .. name .. ".lua",
        ("\n"):rep(block.line - 1) .. head .. "\n" .. text .. tail)
  return shell(name, ("build/bin/parley run %s%s.lua"):format(DIR, name))
end

--- Whether `printed` is what `output` says.
function M.fits(printed, output)
  local at = 1
  local pieces, any_before = {}, false
  for line in output:gmatch("(.-)\n") do
    if line == "..." then
      any_before = true
    elseif any_before or #pieces == 0 then
      pieces[#pieces + 1] = {text = line .. "\n", any = any_before}
      any_before = false
    else
      local piece = pieces[#pieces]
      piece.text = piece.text .. line .. "\n"
    end
  end
  for _, piece in ipairs(pieces) do
    local first, last = printed:find(piece.text, at, true)
    if not first or not piece.any and first ~= at then return false end
    at = last + 1
  end
  return any_before or at == #printed + 1
end

-- What a heading's address is: lower case, letters, digits, - and _.
local function anchor(heading)
  return (heading:lower():gsub("[^%w%-_ ]", ""):gsub(" ", "-"))
end

--- Links of a document that lead nowhere: {"target", ...}.
function M.broken_links(path)
  local folder = path:match("^(.*/)[^/]*$") or ""
  local text = "\n" .. assert(M.read(path)):gsub("\n *```.-\n *```", "")
  local broken = {}
  for target in text:gmatch("%]%(([^%s)]+)%)") do
    local file, mark = target:match("^([^#]*)#?(.*)$")
    if not target:find("^%a+:") then
      local other = file == "" and path or folder .. file
      local found = M.read(other) or M.read(other .. "/.")
      if not found and #M.glob(other .. " 2>/dev/null") == 0 then
        broken[#broken + 1] = target
      elseif mark ~= "" then
        local there = false
        for heading in ("\n" .. (found or "")):gmatch("\n#+ ([^\n]*)") do
          there = there or anchor(heading) == mark
        end
        if not there then broken[#broken + 1] = target end
      end
    end
  end
  return broken
end

return M
