-- SPDX-License-Identifier: MIT
local args = require "parley.cli.args"
local protocol = require "parley.protocol"
local shared = require "parley.cli.shared"

local M = {options = {}}

M.help = [[
usage: parley spec check FILE...
       parley spec emit FOLDER FILE

check: checks spec files and prints every mistake as file:line:column: text, on
stderr. A file that is not the root of a protocol is checked together with the
protocol.yaml of its folder, or of a folder above; so are revisions, which
give other numbers to packets.

emit: writes what is made of the protocol whose root is FILE: for Lua its enums
and annotations for editors (enums.lua, meta/), its schema and the names of its
packets for C (c/), and a page for each packet (catalog/). FOLDER is made if it
is not there; files of the same names in it are replaced.

Exit: 0, 1 when there are mistakes, 2 for wrong arguments.]]

local function is_root(text)
  return ("\n" .. text):find("\nprotocol%s*:") ~= nil
end

-- The protocol.yaml beside the file or above it.
local function root_of(path)
  local folder = path:match("^(.*)/[^/]*$")
  local relative = not folder
  folder = folder or "."
  for _ = 1, 8 do
    local candidate = relative and folder == "." and "protocol.yaml"
                      or folder .. "/protocol.yaml"
    if candidate ~= path and protocol.read_file(candidate) then
      return candidate
    end
    folder = folder:match("^(.+)/[^/]+$") or folder .. "/.."
  end
  return nil
end

-- Checks one root; the number of its packets, or nil and the mistakes.
local function check(root, read)
  local core = require "parley.core"
  local schema, mistakes = core.load_spec(root, read)
  if schema then return #schema:packets() end
  return nil, mistakes
end

-- Checks a revision against the protocol it is of.
local function check_revision(path, text, root)
  local schema, mistakes = require("parley.core").load_spec(root,
                                                      protocol.read_file)
  if not schema then return nil, mistakes end
  local ids = schema:ids()
  local ok, message = ids:load(path, text)
  if not ok then return nil, message end
  return #schema:packets(), root
end

local function check_file(path, done)
  local text = protocol.read_file(path)
  if not text then return nil, path .. ": can not be read" end
  local root = path
  if not is_root(text) then
    root = root_of(path)
    if not root then
      return nil, path .. ":1:1: no 'protocol:' in it, and no protocol.yaml " ..
        "in its folder"
    end
    if ("\n" .. text):find("\nrevision%s*:") then
      return check_revision(path, text, root)
    end
  end
  if done[root] == nil then
    local files = {}
    local count, mistakes = check(root, function(name)
      files[name] = true
      return protocol.read_file(name)
    end)
    done[root] = {count = count, mistakes = mistakes, files = files}
  end
  local result = done[root]
  if not result.count then
    local mistakes = not result.told and result.mistakes or ""
    result.told = true
    return nil, mistakes
  end
  if root ~= path and not result.files[path] then
    for name in pairs(result.files) do
      if protocol.read_file(name) == text then return result.count, root end
    end
    return nil, ("%s:1:1: not among the files of %s"):format(path, root)
  end
  return result.count, root
end

local function check_all(words)
  local done, failed = {}, false
  for i = 2, #words do
    local count, text = check_file(words[i], done)
    if count then
      print(("%s: ok (%s: %d packets)"):format(words[i], text, count))
    else
      failed = true
      if text ~= "" then shared.mistakes(text) end
    end
  end
  return failed and 1 or 0
end

-- ---- emit -------------------------------------------------------------------

local function make_folder(path)
  local quoted = "'" .. path:gsub("'", "'\\''") .. "'"
  os.execute("mkdir -p -- " .. quoted)
end

local function write(path, text)
  local file, message = io.open(path, "wb")
  if not file then return nil, message end
  file:write(text)
  return file:close()
end

local function emit(folder, root)
  local core = require "parley.core"
  local schema, mistakes, code = core.load_spec(root, protocol.read_file)
  if code == "ENOENT" then mistakes = root .. ": can not be read" end
  if not schema then
    shared.mistakes(mistakes)
    return 1
  end
  -- Names that are possible in a spec, but not as names of files.
  local sound, files = pcall(require("parley.emit.own").files, schema, root)
  if not sound then return shared.fail((files:gsub("^.-:%d+: ", ""))) end
  local paths, made = {}, {}
  for path in pairs(files) do paths[#paths + 1] = path end
  table.sort(paths)
  for _, path in ipairs(paths) do
    local full = folder .. "/" .. path
    local above = full:match("^(.*)/")
    if not made[above] then make_folder(above) end
    made[above] = true
    local ok, message = write(full, files[path])
    if not ok then return shared.fail(message) end
    print(full)
  end
  return 0
end

function M.run(_, words)
  if words[1] == "check" then
    if not words[2] then args.usage("parley spec check: which file?") end
    return check_all(words)
  elseif words[1] == "emit" then
    args.count(words, 3, 3, "folder or file")
    return emit(words[2], words[3])
  end
  args.usage("parley spec: check and emit are what it can do")
end

return M
