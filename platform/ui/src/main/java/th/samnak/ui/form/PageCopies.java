package th.samnak.ui.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import th.samnak.api.drafts.Drafts;
import th.samnak.api.drafts.Drafts.Copy;

/** Which of the copies of a form this page continues. */
final class PageCopies {

    private final Drafts drafts;
    private final String form;
    private Optional<Copy> mine = Optional.empty();

    PageCopies(Drafts drafts, String form) {
        this.drafts = drafts;
        this.form = form;
    }

    /** The copies that other pages write, or wrote before they were lost; latest first. */
    List<Copy> others() {
        return drafts.copies(form).stream()
                .filter(copy -> mine.filter(own -> own.id().equals(copy.id())).isEmpty())
                .toList();
    }

    void follow(Copy copy) {
        mine = Optional.of(copy);
    }

    /** @return whether another page had continued the copy, so that this one has its own from now on */
    boolean keep(Map<String, String> texts) {
        Optional<Copy> before = mine;
        Copy kept = drafts.keep(form, before, texts);
        mine = Optional.of(kept);
        return before.filter(copy -> !copy.id().equals(kept.id())).isPresent();
    }

    void forget() {
        mine.ifPresent(drafts::discard);
        mine = Optional.empty();
    }
}
