import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'

/** Every page of every test: a request to another origin, or an error in the console, fails the test. */
export const test = base.extend<{ page: Page }>({
  page: async ({ page, baseURL }, use) => {
    const faults: string[] = []
    const app = new URL(baseURL ?? '')
    const signIn = `${app.protocol}//${app.hostname}:${Number(app.port) + 1}`
    page.on('request', (request) => {
      const url = request.url()
      const own = url.startsWith(app.origin) || url.startsWith(signIn) || /^(data|blob):/.test(url)
      if (!own) faults.push(`request to ${url}`)
    })
    page.on('pageerror', (error) => faults.push(`page error: ${error.message}`))
    await use(page)
    expect(faults).toEqual([])
  },
})

export { expect }

/** Signs in at the real identity provider as one of the named personas. */
export const signInAs = async (page: Page, name: string) => {
  await page.context().clearCookies()
  await page.goto('/logg-inn')
  await page.getByRole('button', { name: 'Velg hvem du er' }).click()
  await page.getByRole('button', { name }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  await expect(page).toHaveURL(/localhost:\d+\/$/)
}

/** Reads the page in the other written form. */
export const readIn = async (page: Page, language: 'nb' | 'nn') => {
  const { origin } = new URL(page.url())
  await page.context().addCookies([{ name: 'fotfeste-language', value: language, url: origin }])
  await page.reload()
}

export const useTheme = async (page: Page, theme: 'light' | 'dark') => {
  const { origin } = new URL(page.url())
  await page.context().addCookies([{ name: 'fotfeste-theme', value: theme, url: origin }])
  await page.reload()
}

/** No finding of axe, WCAG 2.0–2.2 A and AA and best practice. */
export const expectAccessible = async (page: Page) => {
  await expect(page).toHaveTitle(/./) // a page that is still arriving has none yet
  const { violations } = await new AxeBuilder({ page }).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
  expect(found).toEqual([])
}

/** Pictures for the README are kept when asked for: PICTURES=1 npm run e2e -- walk */
export const picture = async (page: Page, name: string) => {
  if (!process.env.PICTURES) return
  await page.evaluate(() => window.scrollTo(0, 0))
  await page.screenshot({ path: `docs/images/${name}.png`, animations: 'disabled' })
}

/** Nothing is wider than the screen. */
export const expectNoSidewaysScroll = async (page: Page) => {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBeLessThanOrEqual(0)
}
