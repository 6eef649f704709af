// The model of the language as a bundle of its own, for the extension.

export {default as model} from './model.bin'
