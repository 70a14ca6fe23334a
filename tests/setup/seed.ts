import fc from 'fast-check'

/** Property tests are the same in every run: a failure is met by whoever causes it, and again by whoever mends it. */
fc.configureGlobal({ seed: 20_261_125 })
