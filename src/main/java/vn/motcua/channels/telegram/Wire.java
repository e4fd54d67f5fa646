package vn.motcua.channels.telegram;

import java.util.List;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** Puts pages into Telegram's types. */
final class Wire {

    private Wire() {}

    static SendMessage send(long chat, Page page) {
        SendMessage message = sendPlain(chat, page);
        message.setText(page.html());
        message.setParseMode(ParseMode.HTML);
        return message;
    }

    static SendMessage sendPlain(long chat, Page page) {
        SendMessage message = new SendMessage(String.valueOf(chat), page.plain());
        message.setReplyMarkup(keyboard(page));
        message.setLinkPreviewOptions(noPreview());
        return message;
    }

    static EditMessageText edit(long chat, int message, Page page) {
        EditMessageText edit = editPlain(chat, message, page);
        edit.setText(page.html());
        edit.setParseMode(ParseMode.HTML);
        return edit;
    }

    static EditMessageText editPlain(long chat, int message, Page page) {
        return EditMessageText.builder()
                .chatId(String.valueOf(chat))
                .messageId(message)
                .text(page.plain())
                .replyMarkup(keyboard(page))
                .linkPreviewOptions(noPreview())
                .build();
    }

    static LinkPreviewOptions noPreview() {
        return LinkPreviewOptions.builder().isDisabled(true).build();
    }

    private static InlineKeyboardMarkup keyboard(Page page) {
        List<InlineKeyboardRow> rows = page.rows().stream()
                .map(row -> new InlineKeyboardRow(row.stream().map(Wire::button).toList()))
                .toList();
        return rows.isEmpty() ? null : new InlineKeyboardMarkup(rows);
    }

    private static InlineKeyboardButton button(Button button) {
        return InlineKeyboardButton.builder()
                .text(button.label())
                .callbackData(button.data())
                .build();
    }
}
