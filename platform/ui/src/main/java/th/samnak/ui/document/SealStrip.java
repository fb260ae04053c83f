package th.samnak.ui.document;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.ZoneId;
import th.samnak.api.documents.PdfSeals.Seal;
import th.samnak.api.documents.PdfSeals.Verdict;
import th.samnak.api.documents.Previews.Outline;
import th.samnak.ui.page.Badge;
import th.samnak.ui.page.Badge.Shape;
import th.samnak.ui.page.Badge.Tone;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** Who signed a PDF digitally and when, and whether it is still what was signed. */
final class SealStrip extends UnorderedList {

    private final ThaiDates dates = new ThaiDates(Clock.system(ZoneId.of("Asia/Bangkok")));

    SealStrip(Outline outline) {
        addClassName("sk-seals");
        if (outline.pdf() && outline.seals().isEmpty()) {
            add(new ListItem(Words.span("document.unsigned")));
        }
        outline.seals().forEach(seal -> add(item(seal)));
    }

    private ListItem item(Seal seal) {
        ListItem item = new ListItem(new BadgeLabel(() -> badge(seal)));
        Span who = new Span();
        Words.say(who, it -> it.setText(sentence(seal)));
        item.add(who);
        return item;
    }

    private String sentence(Seal seal) {
        String when = seal.at().map(dates::dateAndTime).map(at -> " · " + at).orElse("");
        String clock = seal.stamped() ? " · " + Words.now("document.seal.stamped") : "";
        String reason = seal.reason().isBlank() ? "" : " · " + seal.reason();
        return seal.signer() + when + clock + reason;
    }

    private static Badge badge(Seal seal) {
        Verdict verdict = seal.verdict();
        if (verdict == Verdict.VALID && !seal.trusted()) {
            return new Badge(Words.now("document.seal.stranger"), Tone.SOON, Shape.RING);
        }
        return switch (verdict) {
            case VALID -> new Badge(Words.now("document.seal.valid"), Tone.DONE, Shape.CHECK);
            case ADDED_TO -> new Badge(Words.now("document.seal.added-to"), Tone.SOON, Shape.UP);
            case CHANGED -> new Badge(Words.now("document.seal.changed"), Tone.LATE, Shape.CROSS);
            case UNKNOWN_KIND -> new Badge(Words.now("document.seal.unknown"), Tone.PLAIN, Shape.RING);
        };
    }
}
