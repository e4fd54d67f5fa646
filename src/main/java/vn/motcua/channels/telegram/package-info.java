/** The bot: answers in Telegram chats. */
package vn.motcua.channels.telegram;
