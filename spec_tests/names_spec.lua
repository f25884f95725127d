-- SPDX-License-Identifier: MIT
--
-- Names that say nothing and sentences that stand everywhere: few, and each
-- has its reason in spec/nitro/README.md.

local reflect = require "parley.reflect"
local vectors = require "support.vectors"

local schema = vectors.nitro()
local readme = assert(vectors.read("spec/nitro/README.md"))

local PATTERNS = { "^_", "^local%d*$", "^k%d*$", "^arg%d*$", "^unknown",
                   "^value%d*$", "^%l$", "^data%d+$", "^param%d*$",
                   "^field%d*$", "^int%d+$", "^string%d+$",
                   "[Rr]eserved" }

-- Places in a plane, and their height, are called so.
local LETTERS = { x = true, y = true, z = true }

local function is_poor(name)
  if LETTERS[name] then return false end
  for _, pattern in ipairs(PATTERNS) do
    if name:find(pattern) then return true end
  end
  return false
end

-- The list under a heading of the README: what stands in its first cells.
local function listed(heading)
  local part = readme:match("\n## " .. heading .. "\n(.-)\n## ")
  assert(part, heading)
  local list = {}
  for cell, reason in part:gmatch("\n| `([^`]+)` | ([^\n]+) |") do
    assert(#reason > 10, cell)
    list[cell] = true
  end
  return list
end

local function sentences(info)
  local list = {}
  for _, key in ipairs { "summary", "sender", "receiver", "notes" } do
    for one in ((info[key] or "") .. " "):gmatch("(.-[.!?])%s") do
      list[one] = true
    end
  end
  return list
end

describe("the spec's words", function()
  it("have no poor names but the listed ones", function()
    local found = {}
    local function note(where)
      return function(node)
        if is_poor(node.name) then found[where .. "." .. node.name] = true end
      end
    end
    for _, packet in ipairs(schema:packets()) do
      local layout, named = packet:layout()
      if not named then reflect.each_field(layout, note(packet:info().name)) end
    end
    for _, record in ipairs(schema:types()) do
      reflect.each_field(record.fields, note(record.name))
    end
    local list = listed("Names that say little")
    assert.are.same(list, found)
    local n = 0
    for _ in pairs(found) do n = n + 1 end
    assert.is_true(n <= 15)
  end)

  it("repeat no sentence but the listed ones", function()
    local counts = {}
    for _, packet in ipairs(schema:packets()) do
      for one in pairs(sentences(packet:info())) do
        counts[one] = (counts[one] or 0) + 1
      end
    end
    local found = {}
    for one, n in pairs(counts) do
      if n > 5 then found[one] = true end
    end
    assert.are.same(listed("Sentences that stand often"), found)
  end)

  it("say of each packet who sends it when, and what follows", function()
    local summaries = {}
    for _, packet in ipairs(schema:packets()) do
      local info = packet:info()
      for _, key in ipairs { "summary", "sender", "receiver" } do
        assert.is_string(info[key], info.dir .. " " .. info.name .. " " .. key)
        assert.matches("[.!?]$", info[key], 1, false, info.name)
      end
      assert.is_nil(info.summary:find("|", 1, true), info.name)
      local key = info.dir .. info.summary
      assert.is_nil(summaries[key], info.name)
      summaries[key] = info.name
    end
  end)
end)
