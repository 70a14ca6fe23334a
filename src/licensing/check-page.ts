import { html } from 'hono/html'
import type { CheckAnswer } from './check-view.ts'

type Html = ReturnType<typeof html>

/** One page for a telephone: no script, no style of its own, nothing from elsewhere. */
export const checkPageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

const page = (body: Html): Html => html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>May this person contact me? 此人可否與我聯絡？</title></head>
<body>
<h1>May this person contact me?<br><span lang="zh-Hant">此人可否與我聯絡？</span></h1>
${body}
<form method="get" action="/check"><label>Code on the badge <span lang="zh-Hant">識別碼</span>
<input name="code" maxlength="20" autocomplete="off" autocapitalize="characters" required></label>
<button>Check <span lang="zh-Hant">查詢</span></button></form>
</body></html>`

export const emptyPage = (): Html => page(html``)

export const unknownPage = (): Html =>
  page(html`<p><strong>No one is known by this code. <span lang="zh-Hant">查無此識別碼。</span></strong></p>
<p>Tell them nothing about yourself, and pay nothing. <span lang="zh-Hant">請勿提供個人資料，也請勿付款。</span></p>`)

export const answerPage = ({ agency, alias, mayContact, channels, complaints }: CheckAnswer): Html =>
  page(html`<p><strong>${
    mayContact
      ? html`Yes, today. <span lang="zh-Hant">可以（今日）。</span>`
      : html`No. <span lang="zh-Hant">不可以。</span>`
  }</strong></p>
<dl><dt>For <span lang="zh-Hant">所屬機構</span></dt><dd>${agency}</dd>
<dt>Known as <span lang="zh-Hant">稱呼</span></dt><dd>${alias}</dd>
${mayContact ? html`<dt>By <span lang="zh-Hant">方式</span></dt><dd>${channels.join(', ')}</dd>` : ''}
${complaints ? html`<dt>Complaints <span lang="zh-Hant">申訴</span></dt><dd>${complaints}</dd>` : ''}</dl>`)
