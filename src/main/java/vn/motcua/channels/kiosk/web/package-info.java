/** Requests and answers as the kiosk sees them: strict queries, refusals in words, files, headers, measures. */
package vn.motcua.channels.kiosk.web;
