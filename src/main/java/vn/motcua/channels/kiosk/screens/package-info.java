/** What each page shows: addresses in, models for the templates out. */
package vn.motcua.channels.kiosk.screens;
