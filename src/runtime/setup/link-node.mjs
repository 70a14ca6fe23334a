// npm runs this after every installation.
import { linkNode, markInstalled } from './installation.mjs'

linkNode()
markInstalled()
