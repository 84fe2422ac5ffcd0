import { chromium } from '@playwright/test';
const base='http://localhost:8100';
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync']});
const plans = JSON.parse(process.argv[2]);
for (const [who, paths] of Object.entries(plans)) for (const [w,h,tag] of [[1440,900,'d'],[390,844,'p']]) {
  const ctx = await b.newContext({viewport:{width:w,height:h},locale:'ru-RU',isMobile:w<500,hasTouch:w<500});
  const page = await ctx.newPage();
  page.on('pageerror',e=>console.log(who,tag,'ERR',e.message.slice(0,200)));
  page.on('response',r=>{ if(r.status()>=400 && r.url().includes('/api/')) console.log(who,tag,r.status(),r.url().slice(21,140)); });
  await page.goto(base+'/');
  await page.getByLabel('Почта или логин').fill(who+'@demo.kabinet');
  await page.getByRole('textbox',{name:'Пароль'}).fill('journeys');
  await page.getByRole('button',{name:'Войти'}).click();
  await page.waitForTimeout(3500);
  for (const p of paths) {
    let url=p;
    if (p.startsWith('js:')) { const r = await page.evaluate(p.slice(3)); url=r; }
    await page.goto(base+url); await page.waitForTimeout(2500);
    const over = await page.evaluate(()=>document.documentElement.scrollWidth-document.documentElement.clientWidth);
    if (over>0) console.log(who,tag,url,'OVERFLOW',over);
    await page.screenshot({path:`/tmp/shots/${who}-${tag}-${url.replace(/[^a-z0-9]+/gi,'_').slice(0,40)}.png`});
  }
  await ctx.close();
}
await b.close();
