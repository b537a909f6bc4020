/** @import { PageEvent } from '../page-api.ts' */
/** @import { Store } from './store.js' */
import { createActions } from './actions.js';
import { showChannelHead } from './channel-head.js';
import { showClock } from './clock-menu.js';
import { showComposer } from './composer.js';
import { showContextMenus } from './context-menus.js';
import { showDrawer } from './drawer.js';
import { byId } from './element.js';
import { showMembers } from './members.js';
import { showMessages } from './message-list.js';
import { showModals } from './modal.js';
import { showNavigation } from './navigation.js';
import { listen } from './server.js';
import { hear, nowOf, stateOf } from './state.js';
import { createStore } from './store.js';
import { showTheme } from './theme.js';
import { refreshTimes } from './time-view.js';
import { showUserMenu } from './user-menu.js';

const USER = 'user';

/** @param {string} text */
const complain = (text) => {
  byId('note').textContent = text;
};

/** @param {boolean} isConnected */
const tellConnection = (isConnected) => {
  byId('connection').hidden = isConnected;
};

/** Draws everything once the first snapshot is there. Returns who hears of the later events. @param {Store} store @param {(user: string) => void} become */
function draw(store, become) {
  const actions = createActions(store, complain);
  const shutDrawer = showDrawer();
  const composer = showComposer(store, actions);
  const modals = showModals(actions, composer.focus);
  showNavigation(store, actions, shutDrawer);
  showChannelHead(store);
  showMembers(store);
  showUserMenu(store, become);
  showClock(store, actions);
  showMessages(byId('messages'), store, actions, (example) => void composer.tryOut(example));
  showContextMenus(store, actions, complain);
  setInterval(() => refreshTimes(byId('messages'), nowOf(store.get(), performance.now())), 1000);
  if (matchMedia('(pointer: fine)').matches) composer.focus();

  return (/** @type {PageEvent} */ event) => {
    if (event.type === 'interaction-answered' || event.type === 'interaction-failed') actions.ended(event.interaction);
    if (event.type === 'modal-opened') modals.open(event);
    composer.hear(event);
    store.change((state) => hear(state, event, performance.now()) ?? state);
  };
}

function start() {
  /** @type {((event: PageEvent) => void) | null} */
  let heard = null;
  let stop = () => {};

  /** @param {string | null} user */
  function connect(user) {
    stop();
    stop = listen(
      user,
      (event) => {
        if (heard) heard(event);
        else if (event.type === 'snapshot') heard = draw(createStore(stateOf(event, performance.now())), become);
      },
      tellConnection,
    );
  }
  /** @param {string} user */
  function become(user) {
    sessionStorage.setItem(USER, user);
    connect(user);
  }
  showTheme();
  connect(sessionStorage.getItem(USER));
}

start();
