-- Generated from spec/nitro. Do not edit by hand.

return {
  accept = "trade.accept",
  add_item = "trade.add_item",
  add_items = "trade.add_items",
  cancel = "trade.cancel",
  close = "trade.close",
  confirm = "trade.confirm",
  open = "trade.open",
  remove_item = "trade.remove_item",
  unaccept = "trade.unaccept",
}
