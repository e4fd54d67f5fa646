package vn.motcua.channels.telegram;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Supplier;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResult;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import vn.motcua.answers.Assistant;
import vn.motcua.answers.ChoiceId;
import vn.motcua.answers.Conversation;
import vn.motcua.answers.Edition;
import vn.motcua.answers.Language;
import vn.motcua.answers.Message;
import vn.motcua.answers.words.Phrases;
import vn.motcua.content.Procedure;
import vn.motcua.index.Filter;

/** Finds procedures while one writes in another chat, so that a whole group can be shown what to bring. */
final class Sharing {

    private static final int RESULTS = 5;

    /** The people's own words stay with Telegram for a minute only, and an edited procedure is soon seen. */
    private static final int CACHED_SECONDS = 60;

    private static final Phrases PHRASES = Phrases.vietnamese();

    private final Supplier<Edition> editions;
    private final Clock clock;

    Sharing(Supplier<Edition> editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    static AnswerInlineQuery nothing(Incoming.Search search) {
        return new AnswerInlineQuery(search.query(), List.of());
    }

    /** The procedures that fit, each as a message to share. */
    AnswerInlineQuery results(Incoming.Search search, BotName bot) {
        Edition edition = editions.get();
        LocalDateTime now = LocalDateTime.now(clock);
        List<InlineQueryResult> results =
                edition.index().find(search.text(), Filter.on(now.toLocalDate(), RESULTS)).hits().stream()
                        .flatMap(hit -> edition.catalogue().findProcedure(hit.code()).stream())
                        .<InlineQueryResult>map(procedure -> article(edition, procedure, bot, now))
                        .toList();
        return AnswerInlineQuery.builder()
                .inlineQueryId(search.query())
                .results(results)
                .cacheTime(CACHED_SECONDS)
                .build();
    }

    private static InlineQueryResultArticle article(
            Edition edition, Procedure procedure, BotName bot, LocalDateTime now) {
        InlineKeyboardButton open = InlineKeyboardButton.builder()
                .text(PHRASES.say("telegram.open"))
                .url(bot.link(procedure.code()).toString())
                .build();
        String id = ChoiceId.Page.of(procedure.code()).text();
        return InlineQueryResultArticle.builder()
                .id(id)
                .title(procedure.name())
                .description(
                        procedure.identity().summary().orElse(procedure.code().toString()))
                .inputMessageContent(content(edition, id, now))
                .replyMarkup(new InlineKeyboardMarkup(List.of(new InlineKeyboardRow(open))))
                .build();
    }

    private static InputTextMessageContent content(Edition edition, String id, LocalDateTime now) {
        Conversation talk = Conversation.start(Language.VIETNAMESE);
        Page page = BlockHtml.pages(
                        Assistant.reply(edition, talk, new Message.Tapped(id), now)
                                .blocks(),
                        PHRASES)
                .getFirst();
        return InputTextMessageContent.builder()
                .messageText(page.html())
                .parseMode(ParseMode.HTML)
                .linkPreviewOptions(Wire.noPreview())
                .build();
    }
}
