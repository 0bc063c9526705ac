import { useEffect, useState } from 'preact/hooks'
import { ArticlePage } from './article.tsx'
import { chosenLang, keepLang, LangContext, useWords } from './language.ts'
import { ItemListPage } from './list.tsx'
import { PastePage } from './paste.tsx'
import { followLinks, hrefOf, type Route, useRoute } from './route.ts'
import { SpeakerPage } from './speaker-page.tsx'
import { type Lang, strings } from './strings.ts'

/** The whole page: what its address says, in the chosen language. */
export function App() {
  const route = useRoute()
  const [lang, setLang] = useState<Lang>(chosenLang)
  useEffect(() => {
    document.documentElement.lang = lang
    document.documentElement.dir = strings[lang].dir
  }, [lang])
  useEffect(() => {
    document.addEventListener('click', followLinks)
    return () => document.removeEventListener('click', followLinks)
  }, [])
  return (
    <LangContext.Provider value={lang}>
      <Frame
        route={route}
        onLang={(next) => {
          keepLang(next)
          setLang(next)
        }}
      />
    </LangContext.Provider>
  )
}

function Frame({ route, onLang }: { route: Route; onLang: (lang: Lang) => void }) {
  const { lang, s } = useWords()
  const other = lang === 'ar' ? 'en' : 'ar'
  const onList = !route.item && !route.speaker && !route.paste
  return (
    <>
      <a class="skip" href="#main">
        {s.skip}
      </a>
      <header class="top">
        <p class="brand">
          <a href={hrefOf({})}>{s.name}</a> <span>{s.tagline}</span>
        </p>
        <nav aria-label={s.menu}>
          <a href={hrefOf({})} aria-current={onList ? 'page' : undefined}>
            {s.articles}
          </a>
          <a href={hrefOf({ paste: true })} aria-current={route.paste ? 'page' : undefined}>
            {s.paste}
          </a>
          <a href="/docs">{s.api}</a>
          <button type="button" lang={other} onClick={() => onLang(other)}>
            {s.otherLang}
          </button>
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        <Shown route={route} />
      </main>
    </>
  )
}

function Shown({ route }: { route: Route }) {
  if (route.paste) return <PastePage route={route} />
  if (route.item) return <ArticlePage key={route.item} id={route.item} route={route} />
  if (route.speaker) return <SpeakerPage key={route.speaker} id={route.speaker} />
  return <ItemListPage q={route.q} />
}
