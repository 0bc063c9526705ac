import './style.css'
import { render } from 'preact'
import { App } from './app.tsx'
import { followPlaces } from './place.ts'

followPlaces()
const place = document.getElementById('app')
if (place) render(<App />, place)
