var why = require('./')

require('siginfo')(why, true)
