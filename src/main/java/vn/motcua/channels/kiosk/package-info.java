/** The kiosk: pages for people and JSON for programs, over HTTP. */
package vn.motcua.channels.kiosk;
