import type { FrameLocator, Locator, Page } from 'playwright-core';
import { fr, type Strings } from '../../i18n/fr.ts';
import type { Language } from '../../i18n/languages.ts';
import { SCREENS, type OpenPage, type ScreenName } from '../testing/browser.ts';
import { takePicture } from '../testing/pictures.ts';

/** The whole screen as a patron uses it: in a browser the video on one page and the library on the other. */
export class KioskScreen {
  readonly page: Page;
  /** What went wrong in the page that its visitor does not see. */
  readonly problems: readonly string[];
  /** The words of the language that the screen is in. */
  strings: Strings = fr;

  constructor({ page, problems }: OpenPage) {
    this.page = page;
    this.problems = problems;
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await this.footer.getByText(/180/).waitFor();
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  tile(title: string): Locator {
    return this.page.getByRole('button', { name: title });
  }

  async watch(title: string): Promise<void> {
    await this.tile(title).click();
    await this.page.locator('iframe').waitFor();
  }

  /** The page of the video. */
  get frame(): FrameLocator {
    return this.page.frameLocator('iframe');
  }

  get pane(): Locator {
    return this.page.locator('main');
  }

  get heading(): Locator {
    return this.pane.getByRole('heading', { level: 1 });
  }

  /** What was understood of the video. */
  get chips(): Locator {
    return this.pane.getByRole('list', { name: this.strings.understood }).getByRole('listitem');
  }

  get tabs(): Locator {
    return this.pane.getByRole('tab');
  }

  get cards(): Locator {
    return this.pane.getByRole('article');
  }

  get footer(): Locator {
    return this.pane.locator('footer');
  }

  get quota(): Locator {
    return this.footer.locator('.quota');
  }

  /** In a kiosk with a start page only. */
  get start(): Locator {
    return this.pane.getByRole('button', { name: this.strings.start, exact: true });
  }

  /** In the kiosk only. */
  get endSession(): Locator {
    return this.footer.getByRole('button', { name: this.strings.endSession });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** The heading of a state of the pane, or of an answer. */
  state(heading: string): Locator {
    return this.pane.getByRole('heading', { level: 1, name: heading });
  }

  /** Where the keyboard is. */
  get focused(): Locator {
    return this.page.locator(':focus');
  }

  why(title: string): Locator {
    return this.pane.getByRole('button', { name: this.strings.whyOf(title) });
  }

  record(title: string): Locator {
    return this.pane.getByRole('button', { name: this.strings.seeRecordOf(title) });
  }

  /** What can be seen of the sum below an open reason. */
  get scoreLines(): Locator {
    return this.pane.locator('.score-line').filter({ visible: true });
  }

  async speak(language: Language): Promise<void> {
    await this.footer.getByRole('button', { name: language.name }).click();
    this.strings = language.strings;
    await this.page.locator(`html[lang="${language.code}"]`).waitFor();
  }

  async enlarge(times: number): Promise<void> {
    for (let time = 0; time < times; time += 1) {
      await this.pane.getByRole('button', { name: this.strings.textLarger }).click();
    }
  }

  /** Our own elements that stick out of the screen sideways. */
  overflow(): Promise<readonly string[]> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => {
          const box = element.getBoundingClientRect();
          const hidden = box.width <= 1 || element.closest('.visually-hidden, svg') !== null;
          return !hidden && (box.right > innerWidth + 1 || box.left < -1);
        })
        .map((element) => `${element.tagName}.${element.className}`),
    );
  }

  async pictures(name: string, screens: readonly ScreenName[]): Promise<void> {
    const before = this.page.viewportSize();
    for (const screen of screens) {
      await this.page.setViewportSize(SCREENS[screen]);
      await takePicture(this.page, `${name}-${screen}`);
    }
    if (before !== null) await this.page.setViewportSize(before);
  }
}
