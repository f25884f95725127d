-- SPDX-License-Identifier: MIT
--
-- The comments that the reference is made of: nothing public is left out, and
-- what reads them notices if it is.

local docs = require "support.docs"
local headers = require "support.headers"
local reference = require "support.reference"

describe("the comments", function()
  it("of the Lua library and the binding say everything", function()
    assert.are.same({}, reference.problems())
  end)

  for _, path in ipairs(docs.glob("src/include/parley/*.h")) do
    it("of " .. path .. " say everything", function()
      local problems = {}
      headers.convert(path, function(text) problems[#problems + 1] = text end)
      assert.are.same({}, problems)
    end)
  end
end)

describe("the classes of options", function()
  local function check(name, ...)
    local given, wanted = {}, {}
    for _, page in ipairs(reference.pages()) do
      for _, class in ipairs(page.classes) do
        for _, field in ipairs(class.name == name and class.fields or {}) do
          given[field.name] = true
        end
      end
    end
    for _, rules in ipairs {...} do
      for option in pairs(rules) do wanted[option] = true end
    end
    assert.are.same(wanted, given)
  end

  it("have each option that is checked", function()
    local essential = require "parley.essential"
    check("parley.client.options", require("parley.client").rules,
          essential.rules, {id = 1, password = 1})
    check("parley.server.options", require("parley.server").rules,
          essential.server_rules)
    check("parley.socketio.client.options",
          require("parley.socketio.client").rules)
    check("parley.socketio.server.options",
          require("parley.socketio.server").rules)
  end)
end)

describe("the reader of headers", function()
  local function convert(text)
    local path, problems = os.tmpname(), {}
    local file = assert(io.open(path, "wb"))
    file:write(text)
    file:close()
    local out = headers.convert(path, function(problem)
      problems[#problems + 1] = problem
    end)
    os.remove(path)
    return out, problems
  end

  it("makes tags of sentences", function()
    local out, problems = convert([[
/** Adds |a| to |b|. True if |a| fits: |diag| says why not. ENOMEM. */
PARLEY_API bool parley_add(int a, parley_thing *b, parley_diag *diag);
]])
    assert.are.same({}, problems)
    assert.is_truthy(out:find("@param a Adds @p a to @p b.", 1, true), out)
    assert.is_truthy(out:find("@param diag @p diag says why not.", 1, true), out)
    assert.is_truthy(out:find("@return True if", 1, true), out)
  end)

  it("notices parameters and results that nothing is said about", function()
    local _, problems = convert([[
/** Adds it. */
PARLEY_API int parley_add(const char *what, parley_thing *thing, void *ud);

/** The number of |what|. */
PARLEY_API int parley_count(const char *what);
]])
    assert.are.same({
      "parley_add: nothing is said about |what|",
      "parley_add: nothing is said about the result",
    }, problems)
  end)
end)

describe("the reader of the library", function()
  it("finds what is offered", function()
    local found = {}
    for _, page in ipairs(reference.pages()) do
      for _, item in ipairs(page.functions) do found[item.name] = item end
      for _, class in ipairs(page.classes) do
        for _, item in ipairs(class.methods) do
          found[class.name .. ":" .. item.name] = item
        end
      end
    end
    for _, name in ipairs {"client", "server", "protocol", "run", "spawn",
                           "sleep", "pcall", "now", "step", "loop", "on_error",
                           "version"} do
      assert.is_table(found["parley." .. name], name)
    end
    for name in pairs(require("parley.endpoint").methods) do
      if name:sub(1, 1) ~= "_" then
        assert.is_table(found["parley.Endpoint:" .. name], name)
      end
    end
    local wait = found["parley.Endpoint:wait"]
    assert.are.equal("name, predicate, timeout", wait.args)
    assert.are.equal("fun(fields: table, packet: parley.packet): boolean",
                     wait.params[2].type)
    assert.is_true(wait.params[2].optional)
    assert.are.equal(3, #wait.returns)
  end)
end)
