import {expect} from 'chai';
import {parseResponse} from '@toegang/model';
import {clearPage, showScan, type ScanSettings} from './testing/scan-page.js';
import './toegang-scan.js';

async function showInForm(settings: ScanSettings) {
  const form = document.createElement('form');
  form.innerHTML = '<fieldset><input name="other" value="1" /></fieldset>';
  document.body.append(form);
  const page = await showScan(settings, form.firstElementChild ?? form);
  return {page, form, valueOf: (name: string) => new FormData(form).get(name) as string | null};
}

describe('the scan in a form', () => {
  afterEach(() => {
    clearPage();
    for (const form of document.querySelectorAll('form')) form.remove();
  });

  it('adds the finished response under its name, and nothing before that', async () => {
    const {page, valueOf} = await showInForm({name: 'scan'});
    await page.goTo('Controleer uw antwoorden');
    expect(valueOf('scan')).to.equal(null);
    await page.press('Verstuur');
    expect(page.text).to.contain('Uw antwoorden gaan mee als u dit formulier verstuurt.');
    const parsed = parseResponse(JSON.parse(valueOf('scan') ?? ''));
    expect(parsed.ok && parsed.value.audience).to.equal('resident');
    await page.press('Nog een keer invullen');
    expect(valueOf('scan')).to.equal(null);
  });

  it('takes no part without a name', async () => {
    const {page, form} = await showInForm({});
    await page.goTo('Controleer uw antwoorden');
    await page.press('Verstuur');
    expect([...new FormData(form).keys()]).to.deep.equal(['other']);
  });

  it('does not send the form around it', async () => {
    const {page, form} = await showInForm({name: 'scan'});
    let isSent = false;
    form.addEventListener('submit', () => (isSent = true));
    await page.goTo('Passend en samenhangend');
    expect(isSent).to.equal(false);
  });

  it('is emptied when the form is reset', async () => {
    const {page, form} = await showInForm({name: 'scan'});
    await page.goTo('Passend en samenhangend');
    form.reset();
    await page.settle();
    await page.press('Start');
    expect(page.control('Inwoner').checked).to.equal(false);
  });

  it('is disabled together with the form', async () => {
    const {page, form} = await showInForm({name: 'scan'});
    form.querySelector('fieldset')?.setAttribute('disabled', '');
    await page.settle();
    expect(page.control('Start').matches(':disabled')).to.equal(true);
    form.querySelector('fieldset')?.removeAttribute('disabled');
    await page.settle();
    expect(page.control('Start').matches(':disabled')).to.equal(false);
  });

  it('takes back what the browser kept of it', async () => {
    const {page} = await showInForm({name: 'scan'});
    page.element.formStateRestoreCallback(
      JSON.stringify({
        schema: 'toegang-answers/1',
        id: 'response-1',
        audience: 'staff',
        byAudience: {staff: {answers: {'fitting-1': 2}, chosen: [], whys: {}}},
        remark: '',
      }),
    );
    await page.settle();
    await page.press('Start');
    expect(page.control('Medewerker').checked).to.equal(true);
    page.element.formStateRestoreCallback('{"no":"answers"}');
    page.element.formStateRestoreCallback('not JSON');
    await page.press('Volgende');
    expect(page.control('Een beetje').checked).to.equal(true);
  });
});
