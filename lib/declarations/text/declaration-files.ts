import ar from './ar.json'
import en from './en.json'
import nb from './nb.json'
import nn from './nn.json'
import uk from './uk.json'

/** Every language of the template, imported one by one so that server, build and command line all find them. */
export const declarationFiles = { nb, nn, en, uk, ar }
