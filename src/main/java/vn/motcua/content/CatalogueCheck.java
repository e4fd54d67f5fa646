package vn.motcua.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks at what procedures and life events say about other procedures, once all of them have been read. */
final class CatalogueCheck {

    private final Shelf shelf;
    private final Problems problems;

    private CatalogueCheck(Shelf shelf, ContentFile file) {
        this.shelf = shelf;
        this.problems = new Problems(file.path());
    }

    static List<Problem> procedure(Found found, Shelf shelf) {
        CatalogueCheck check = new CatalogueCheck(shelf, found.file());
        found.mentions().forEach(mention -> check.known(mention.code(), mention.at()));
        if (shelf.find(found.code())
                .filter(other -> !other.code().equals(found.code()))
                .isPresent()) {
            check.problems.warn(
                    found.at(),
                    "Mã này đã nhập vào "
                            + shelf.find(found.code()).orElseThrow().code() + ", nên tệp này không hiện ra.",
                    "Xóa tệp này, hoặc bỏ mã khỏi `merged` của thủ tục kia.");
        }
        return check.problems.found();
    }

    /** Problems of a life event; an error among them keeps it out. */
    static List<Problem> lifeEvent(LifeEvent event, Places places, ContentFile file, Shelf shelf) {
        CatalogueCheck check = new CatalogueCheck(shelf, file);
        Set<ProcedureCode> here =
                event.stages().stream().map(LifeEvent.Stage::code).collect(Collectors.toSet());
        for (LifeEvent.Stage stage : event.stages()) {
            Place at = places.of(stage);
            check.known(stage.code(), at);
            stage.replaces().stream()
                    .filter(code -> !here.contains(code))
                    .forEach(code -> check.problems.error(
                            at,
                            "`replaces` nói đến " + code + ", không phải một việc ở đây.",
                            "Thêm việc đó vào `stages`, hoặc xóa mã."));
            shelf.find(stage.code())
                    .ifPresent(found -> stage.given()
                            .forEach((question, option) -> check.given(found.procedure(), question, option, at)));
        }
        return check.problems.found();
    }

    private void known(ProcedureCode code, Place at) {
        if (shelf.find(code).isEmpty()) {
            problems.warn(
                    at,
                    "Chưa có thủ tục mã " + code + ".",
                    "Xem lại mã; nếu đúng thì mục này hiện ra khi có thủ tục đó.");
        }
    }

    private void given(Procedure procedure, String id, String option, Place at) {
        Optional<Question> question =
                procedure.questions().stream().filter(q -> q.id().equals(id)).findFirst();
        boolean fits = question.isPresent()
                && (question.get().number().isPresent()
                        ? option.matches("\\d{1,6}")
                        : question.get().options().stream().anyMatch(o -> o.id().equals(option)));
        if (!fits) {
            problems.error(
                    at,
                    "Thủ tục " + procedure.code() + " không có câu trả lời `" + id + ": " + option + "`.",
                    "Xem `questions` của thủ tục đó.");
        }
    }
}
