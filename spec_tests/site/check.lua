-- SPDX-License-Identifier: MIT
--
-- check.lua SITE DRIVER: opens the site from disk in a browser, on a desktop's
-- and a phone's screen, searches and follows the hits. DRIVER is the address of
-- a running chromedriver. Run by check.sh.

local dkjson = require "dkjson"

local site, driver = assert(arg[1]), assert(arg[2])
local session

-- ---- the browser -----------------------------------------------------------

local body_file = os.tmpname()

-- Calls the driver; an answer of JSON, whose value is returned.
local function call(method, path, value)
  local file = assert(io.open(body_file, "w"))
  file:write(dkjson.encode(value or setmetatable({}, { __jsontype = "object" })))
  file:close()
  local command = ("curl -s -m 60 -X %s -H 'Content-Type: application/json' %s%s%s")
    :format(method, method == "POST" and "--data @" .. body_file .. " " or "",
            driver, path)
  local pipe = assert(io.popen(command))
  local text = pipe:read("*a")
  pipe:close()
  local answer = dkjson.decode(text)
  if type(answer) ~= "table" then error(path .. ": " .. text) end
  local result = answer.value
  if type(result) == "table" and result.error then
    error(("%s: %s"):format(path, result.message))
  end
  return result
end

-- |phone|: a telephone's screen, which is narrower than any window.
local function start(width, height, phone)
  local made = call("POST", "/session", { capabilities = { alwaysMatch = {
    browserName = "chrome",
    ["goog:loggingPrefs"] = { browser = "ALL" },
    ["goog:chromeOptions"] = { args = {
      "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
      "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
      ("--window-size=%d,%d"):format(width, height),
    }, mobileEmulation = phone and { deviceMetrics = {
      width = width, height = height, pixelRatio = 2 } } or nil,
    } } } })
  session = "/session/" .. made.sessionId
end

local function stop()
  if session then pcall(call, "DELETE", session) end
  session = nil
end

local function open(name)
  call("POST", session .. "/url", { url = "file://" .. site .. "/" .. name })
end

local function script(text)
  return call("POST", session .. "/execute/sync",
              { script = text, args = setmetatable({}, { __jsontype = "array" }) })
end

local function elements(css)
  local list = {}
  for i, one in ipairs(call("POST", session .. "/elements",
    { using = "css selector", value = css })) do
    local _, id = next(one)
    list[i] = id
  end
  return list
end

local function type_in(text)
  local search = assert(elements("#search")[1], "no search box")
  call("POST", ("%s/element/%s/clear"):format(session, search))
  call("POST", ("%s/element/%s/value"):format(session, search), { text = text })
end

local function text_of(id)
  return call("GET", ("%s/element/%s/text"):format(session, id))
end

-- ---- what is checked -------------------------------------------------------

local function expect(holds, message, ...)
  if not holds then error(message:format(...), 2) end
end

-- Types |words|, follows the first hit, and must be at the packet.
local function follow(protocol, words, page, name)
  open(protocol .. "/index.html")
  type_in(words)
  local hits = elements("#hits a")
  expect(#hits > 0, "'%s' finds nothing", words)
  -- The direction in front of a name that there is twice is a mark there.
  local shown = name:gsub("^([cs]2[cs])%.", "%1 ")
  expect(text_of(hits[1]):find(shown, 1, true), "'%s' finds first: %s", words,
         text_of(hits[1]))
  call("POST", ("%s/element/%s/click"):format(session, hits[1]))
  local url = call("GET", session .. "/url")
  expect(url:find(("/%s/%s#%s"):format(protocol, page, name), 1, true),
         "'%s' leads to %s", words, url)
  local top = script(("return document.getElementById('%s')"
    .. ".getBoundingClientRect().top"):format(name))
  local height = script "return innerHeight"
  expect(top >= 0 and top < height, "%s is at %s, out of sight", name, top)
  expect(#elements("#hits a") == 0, "the hits stay open")
end

local function no_sideways(name, width)
  open(name)
  local inner = script "return innerWidth"
  expect(inner == width, "%s makes the screen %d wide", name, inner)
  local wide = script "return document.documentElement.scrollWidth - innerWidth"
  expect(wide <= 0, "%s is %d pixels too wide", name, wide)
end

local PAGES = {
  "index.html", "nitro/index.html", "nitro/enums.html",
  "nitro/room_entities.s2c.html", "nitro/catalog.s2c.html",
  "nitro/moderation.c2s.html", "essential/index.html", "essential/enums.html",
  "essential/chat.html", "essential/cosmetic.html", "guildchat/index.html",
  "guildchat/enums.html", "guildchat/guilds.html", "guildchat/messages.html",
}

local function check_nitro()
  follow("nitro", "unit_walk", "room_entities.c2s.html", "room_entities.walk")
  follow("nitro", "1446", "room_entities.s2c.html", "room_entities.chat")
  follow("nitro", "floor items room", "furniture.s2c.html",
         "furniture.floor_items")
  follow("nitro", "minutesUntilMaintenance", "session.s2c.html",
         "hotel.maintenance")
  open "nitro/index.html"
  type_in "no packet has these words"
  expect(text_of(elements("#hits")[1]) == "No packet fits.", "nothing is said")
  type_in "room"
  expect(#elements("#hits a") == 30, "too many hits")
  -- The keyboard alone: down, and Enter.
  type_in "room_entities.walk\u{E015}\u{E007}"
  expect(call("GET", session .. "/url"):find("#room_entities.walk", 1, true),
         "the keyboard leads to %s", call("GET", session .. "/url"))
end

local function check_essential()
  follow("essential", "ChatChannelUpdate", "chat.html",
         "chat.ChatChannelUpdatePacket")
  follow("essential", "outfit create", "cosmetic.html",
         "cosmetic.outfit.ClientCosmeticOutfitCreatePacket")
  follow("essential", "sharedSecret", "connection.html",
         "connection.ClientConnectionLoginPacket")
  -- A class that goes both ways is one hit and one section, with both marks.
  open "essential/index.html"
  type_in "chat.ChatChannelUpdatePacket"
  expect(#elements("#hits a") == 1, "several hits for one class")
  expect(#elements("#hits a .c2s") == 1 and #elements("#hits a .s2c") == 1,
         "the hit has not both directions")
  open "essential/chat.html#chat.ChatChannelUpdatePacket"
  local section = elements('[id="chat.ChatChannelUpdatePacket"]')
  expect(#section == 1, "%d sections of one class", #section)
  local text = text_of(section[1])
  for _, word in ipairs { "channelId", "nullable", "On the wire", "Receiver",
                          '"topic": string | null', '"c": string | null' } do
    expect(text:find(word, 1, true), "no '%s' in: %s", word, text)
  end
end

local function check_guildchat()
  follow("guildchat", "uploadstatus", "files.html", "uploadstatus")
  -- Two events of one name are two hits and two sections.
  follow("guildchat", "channelId", "guilds.html", "c2s.channel")
  follow("guildchat", "typing displayName", "messages.html", "s2c.typing")
  open "guildchat/guilds.html#s2c.guild"
  local text = text_of(elements('[id="s2c.guild"]')[1])
  for _, word in ipairs { "Arguments", "contents.guild.icon", "optional" } do
    expect(text:find(word, 1, true), "no '%s' in: %s", word, text)
  end
end

-- From the first page to each protocol and back.
local function check_first_page()
  for _, protocol in ipairs { "nitro", "essential", "guildchat" } do
    open "index.html"
    local link = elements(('a[href="%s/index.html"]'):format(protocol))
    expect(#link == 1, "the first page has no link to %s", protocol)
    call("POST", ("%s/element/%s/click"):format(session, link[1]))
    expect(#elements("#search") == 1, "no search on %s", protocol)
    expect(#elements('header a[href="../index.html"]') == 1, "no way back")
  end
end

local function check_screen(width, height, phone)
  start(width, height, phone)
  for _, name in ipairs(PAGES) do no_sideways(name, width) end
  check_first_page()
  check_nitro()
  check_essential()
  check_guildchat()
  for _, entry in ipairs(call("POST", session .. "/se/log",
                              { type = "browser" })) do
    error("the console says: " .. entry.message)
  end
  stop()
end

-- A path without the steps up in it.
local function plain(path)
  return (path:gsub("[^/]+/%.%./", ""))
end

-- Links between the pages, all of them, read as text.
local function check_links()
  local pages, n = {}, 0
  local pipe = assert(io.popen(("cd %s && find . -type f"):format(site)))
  for line in pipe:lines() do
    local name = line:sub(3)
    local file = assert(io.open(site .. "/" .. name))
    pages[name] = file:read("a")
    file:close()
  end
  pipe:close()
  local ids = {}
  for name, text in pairs(pages) do
    ids[name] = {}
    for id in text:gmatch(' id="([^"]+)"') do ids[name][id] = true end
  end
  for name, text in pairs(pages) do
    for target in text:gmatch(' href="([^"]+)"') do
      local page, id = target:match("^([^#]*)#?(.*)$")
      page = page == "" and name
             or plain((name:match("^.*/") or "") .. page)
      expect(pages[page], "%s: no page %s", name, target)
      expect(id == "" or ids[page][id], "%s: nothing at %s", name, target)
      n = n + 1
    end
  end
  expect(n > 1500, "only %d links", n)
  return n
end

local ok, problem = pcall(function()
  local links = check_links()
  check_screen(1280, 900)
  check_screen(390, 844, true)
  print(("site: %d links, three protocols, two screens"):format(links))
end)
stop()
os.remove(body_file)
if not ok then
  io.stderr:write("site: ", tostring(problem), "\n")
  os.exit(1)
end
