import {installSpelling} from './installed'
import model from './model.bin'

// Programs that have no files beside them (the command line, tests) carry the model with them.
installSpelling(model)
