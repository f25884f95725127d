-- SPDX-License-Identifier: MIT
--
-- Who may include whom. A file may include its own layer and those below;
-- each foreign library has one layer that knows it; a public header belongs
-- to the layer of its name.

local ORDER = { "base", "schema", "spec", "codec", "crypto", "stage",
                "session", "net", "lua" }

-- Public headers whose name is not that of their layer.
local HEADERS = {
  version = "base", config = "base", nitro = "schema", essential = "schema",
  guildchat = "schema", envelope = "codec", siopacket = "codec",
  engine = "session", socketio = "session",
}

-- Public headers in src/gen/parley.
local GENERATED = { nitro = true, essential = true, guildchat = true }

-- Patterns of foreign headers, each with the layers that may include it. Of
-- OpenSSL numbers and keys belong to crypto, TLS and certificates to stage.
local FOREIGN = {
  { "^yaml%.h$", spec = true },
  { "^openssl/ssl%.h$", stage = true },
  { "^openssl/x509v3%.h$", stage = true },
  { "^openssl/pem%.h$", stage = true },
  { "^openssl/bio%.h$", stage = true },
  { "^openssl/err%.h$", crypto = true, stage = true },
  { "^openssl/x509%.h$", crypto = true, stage = true },
  { "^openssl/", crypto = true },
  { "^wslay/", stage = true },
  { "^zlib%.h$", stage = true },
  { "^uv%.h$", net = true },
  { "^lua%.h$", lua = true },
  { "^lauxlib%.h$", lua = true },
  { "^lualib%.h$", lua = true },
}

-- The headers of C99, and the POSIX ones that the layers need.
local STANDARD = {}
for name in ([[assert ctype errno float inttypes limits locale math setjmp stdarg
  stdbool stddef stdint stdio stdlib string time]]):gmatch("%a+") do
  STANDARD[name .. ".h"] = true
end
local POSIX = {
  base = {}, crypto = { ["sys/random.h"] = true, ["fcntl.h"] = true,
                        ["unistd.h"] = true },
  stage = { ["sys/types.h"] = true },
  net = { ["netdb.h"] = true, ["signal.h"] = true, ["sys/socket.h"] = true,
          ["netinet/in.h"] = true, ["unistd.h"] = true },
  lua = { ["signal.h"] = true, ["unistd.h"] = true },
}

local RANK = {}
for i, name in ipairs(ORDER) do RANK[name] = i end

local mistakes, files = 0, 0

local function mistake(path, line, format, ...)
  mistakes = mistakes + 1
  print(("%s:%d: "):format(path, line) .. format:format(...))
end

-- The layer of a file below src/, or nil for one that may see everything.
local function layer_of(path)
  local header = path:match("^src/include/parley/([%w_]+)%.h$")
  if header == "parley" then return nil end
  if header then return HEADERS[header] or header end
  local folder = path:match("^src/([%w_]+)/")
  return folder == "gen" and "schema" or folder
end

-- The path below src/ of an include in quotes.
local function path_of(name, from)
  local protocol = name:match("^parley/(%w+)%.h$")
  if protocol and GENERATED[protocol] then
    return "src/gen/" .. name
  end
  if name:find("^parley/") then return "src/include/" .. name end
  if not name:find("/") and from:find("^src/include/parley/") then
    return "src/include/parley/" .. name
  end
  return "src/" .. name
end

local function check_foreign(path, line, layer, name)
  for _, rule in ipairs(FOREIGN) do
    if name:find(rule[1]) then
      if rule[layer or ""] then return end
      return mistake(path, line, "<%s> has no place in %s", name,
        layer or "parley.h")
    end
  end
  if STANDARD[name] or (POSIX[layer or ""] or {})[name] then return end
  mistake(path, line, "<%s> is not a header this layer may use", name)
end

local function check_own(path, line, layer, name)
  local target = path_of(name, path)
  local file = io.open(target, "rb")
  if file == nil then
    return mistake(path, line, '"%s" is not below src/', name)
  end
  file:close()
  local other = layer_of(target)
  if other == nil then
    return mistake(path, line, "the umbrella header is for users")
  end
  if layer == nil then return end
  if not RANK[other] then
    mistake(path, line, '"%s" is of no layer', name)
  elseif RANK[other] > RANK[layer] then
    mistake(path, line, '%s must not know %s ("%s")', layer, other, name)
  end
end

local function check_file(path)
  local layer = layer_of(path)
  if layer and not RANK[layer] then
    return mistake(path, 1, "'%s' is no layer", layer)
  end
  files = files + 1
  local n = 0
  for text in io.lines(path) do
    n = n + 1
    local own = text:match('^%s*#%s*include%s*"([^"]+)"')
    local foreign = text:match("^%s*#%s*include%s*<([^>]+)>")
    if own then
      check_own(path, n, layer, own)
    elseif foreign then
      check_foreign(path, n, layer, foreign)
    elseif text:find("^%s*#%s*include") then
      mistake(path, n, "an include that can not be read")
    end
  end
end

local list = assert(io.popen("find src -name '*.[ch]' | sort"))
for path in list:lines() do check_file(path) end
list:close()
if files == 0 then mistake("src", 1, "no files") end
if mistakes > 0 then os.exit(1) end
print(("layers: %d files keep the rule"):format(files))
