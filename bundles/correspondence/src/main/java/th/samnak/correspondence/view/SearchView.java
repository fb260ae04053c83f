package th.samnak.correspondence.view;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import th.samnak.correspondence.letter.application.Page;
import th.samnak.correspondence.search.application.FoundLetter;
import th.samnak.correspondence.search.application.LetterSearch;
import th.samnak.ui.page.Badge;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.register.Card;
import th.samnak.ui.register.Column;
import th.samnak.ui.register.FilterBar;
import th.samnak.ui.register.Register;
import th.samnak.ui.register.Rows;
import th.samnak.ui.words.Words;

/** Finds letters by any word in subject, content, numbers and attachments. */
final class SearchView extends Div {

    private final LetterSearch search;
    private final FilterBar filter = new FilterBar("correspondence.screen.search.all");

    SearchView(LetterSearch search) {
        this.search = search;
        addClassName("sk-page");
        add(new PageHeader("correspondence.screen.search"),
                new Register<>("correspondence.search", FoundLetter::id, new Found())
                        .filter(filter)
                        .column(Column.<FoundLetter>badges("correspondence.field.direction", row -> List.of(direction(row)))
                                .width("8rem"))
                        .column(Column.link("correspondence.field.subject", SearchView::subject, SearchView::href))
                        .column(Column.text("correspondence.screen.search.excerpt", FoundLetter::excerpt))
                        .card(row -> new Card(subject(row), row.excerpt(), List.of(direction(row)), href(row)))
                        .onOpen(row -> UI.getCurrent().navigate(href(row)))
                        .empty(new EmptyState("correspondence.screen.search.none")));
    }

    private static Badge direction(FoundLetter row) {
        return new Badge(Words.now("correspondence.direction." + row.direction()), Badge.Tone.PLAIN, Badge.Shape.NONE);
    }

    private static String subject(FoundLetter row) {
        return Marks.subject(row.subject().isBlank(), row.subject());
    }

    private static String href(FoundLetter row) {
        return Paths.letter(row.direction(), row.id());
    }

    private final class Found implements Rows<FoundLetter> {

        @Override
        public List<FoundLetter> fetch(Slice slice) {
            return found(slice.offset(), Math.min(200, slice.limit())).rows();
        }

        @Override
        public int count() {
            return (int) found(0, 1).total();
        }

        private Page<FoundLetter> found(int offset, int limit) {
            return filter.words().isEmpty() ? new Page<>(List.of(), 0) : search.find(filter.words(), offset, limit);
        }
    }
}
