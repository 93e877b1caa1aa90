import am from './am.json'
import ar from './ar.json'
import ckb from './ckb.json'
import en from './en.json'
import fa from './fa.json'
import kmr from './kmr.json'
import nb from './nb.json'
import nn from './nn.json'
import prs from './prs.json'
import ru from './ru.json'
import so from './so.json'
import ti from './ti.json'
import uk from './uk.json'

/** Every language of the template, imported one by one so that server, build and command line all find them. */
export const declarationFiles = { nb, nn, en, uk, ar, ru, ti, so, fa, prs, ckb, kmr, am }
