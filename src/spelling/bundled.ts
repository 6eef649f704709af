import {installSpelling} from './installed'
import model from './model.bin'

// Programs that have no files beside them (tests, the benchmark) carry the model with them.
installSpelling(model)
