package th.samnak.handover.view;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import th.samnak.api.organisation.PersonId;
import th.samnak.handover.api.HandOver;
import th.samnak.handover.api.HandOver.Side;
import th.samnak.handover.api.HandOver.Signature;
import th.samnak.handover.api.HandOver.State;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.page.Facts;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.page.Panel;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.talk.Confirmation;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** One hand-over: what it says, who has still to do what, and the receipt. */
public final class HandOverView extends Div implements BeforeEnterObserver {

    private static final long UNKNOWN_LENGTH = -1;

    private final Office office;
    private final Attempt attempt = new Attempt();

    public HandOverView(Office office) {
        this.office = office;
        setId("hand-over");
        addClassName("sk-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("id").orElse("-"));
    }

    private void show(String id) {
        HandOver it = office.handOvers().find(id);
        removeAll();
        PageHeader header = new PageHeader(() -> office.title(it)).under("handover.screen.list", Office.HOME)
                .marks(new BadgeLabel(() -> Office.badge(it)));
        acts(header, it);
        add(header);
        it.trouble().ifPresent(why -> {
            Div trouble = new Div(Words.say(new Paragraph(), words ->
                    words.setText(Words.now("handover.screen.trouble", Office.said(why)))));
            trouble.addClassName("sk-trouble");
            add(trouble);
        });
        Div facts = new Div();
        Words.say(facts, body -> {
            body.removeAll();
            body.add(facts(it));
            if (it.number().isPresent()) {
                body.add(paper(it));
            }
        });
        add(new Panel("handover.screen.facts", facts));
        add(it.number().isPresent() ? Groups.done(office, it.lines()) : expected(it));
    }

    /** What it would come to today, while it waits. */
    private Div expected(HandOver it) {
        Div lines = new Div();
        if (it.state().waits()) {
            attempt.run(() -> lines.add(Groups.done(office, office.handOvers().expected(it.id()))));
        }
        return lines;
    }

    private void acts(PageHeader header, HandOver it) {
        Optional<Signature> mine = mine(it);
        if (office.handOvers().mayConfirm(it.id())) {
            header.primary(action("handover.screen.confirm", "hand-over-confirm", () -> confirm(it)));
        } else if (mine.isPresent() && (it.state() == State.CARRIED_OUT || mine.get().side() == Side.GIVES && it.state().waits())) {
            String key = mine.get().side() == Side.GIVES ? "handover.screen.sign.gives" : "handover.screen.sign";
            header.primary(action(key, "hand-over-sign", () -> sign(it, key)));
        }
        if (office.handOvers().mayWithdraw(it.id())) {
            header.other("handover.screen.withdraw", () -> Confirmation.of("handover.screen.withdraw")
                    .dangerWithReason("handover.screen.withdraw", "handover.screen.withdraw.reason",
                            reason -> run(it, "common.saved", () -> office.handOvers().withdraw(it.id(), reason))));
        }
    }

    private static ActionButton action(String key, String id, Runnable act) {
        ActionButton action = new ActionButton(key, act).primary();
        action.getElement().setAttribute("id", id);
        return action;
    }

    private Optional<Signature> mine(HandOver it) {
        PersonId me = office.access().caller().person();
        return it.signatures().stream().filter(signature -> signature.person().equals(me) && signature.at().isEmpty()).findFirst();
    }

    private void confirm(HandOver it) {
        Confirmation.of("handover.screen.confirm.title", office.name(it.wish().occasion().person()))
                .consequence("handover.screen.confirm.what", ThaiDates.date(it.wish().occasion().on()))
                .ask("handover.screen.confirm", () -> run(it, "handover.screen.planned", () -> office.handOvers().confirm(it.id())));
    }

    private void sign(HandOver it, String key) {
        Confirmation.of("handover.screen.sign.title")
                .consequence("handover.screen.sign.what")
                .ask(key, () -> run(it, "handover.screen.signed", () -> office.handOvers().sign(it.id())));
    }

    private void run(HandOver it, String doneKey, Runnable act) {
        if (attempt.run(act)) {
            show(it.id());
            Notices.done(doneKey);
        }
    }

    private Facts facts(HandOver it) {
        ThaiDates dates = new ThaiDates(office.clock());
        Facts facts = new Facts()
                .fact("handover.screen.giver", office.name(it.wish().occasion().person()))
                .fact("handover.screen.reason", Words.now(it.wish().occasion().reasonKey()))
                .fact("handover.screen.on", ThaiDates.full(it.wish().occasion().on()))
                .fact("handover.screen.to", office.name(it.wish().to()))
                .fact("handover.screen.planned-by", office.name(it.plannedBy()) + " · " + dates.dateAndTime(it.plannedAt()));
        it.decidedBy().ifPresent(by -> facts.fact("handover.screen.decided-by",
                office.name(by) + it.decidedAt().map(at -> " · " + dates.dateAndTime(at)).orElse("")));
        it.carriedOutAt().ifPresent(at -> facts.fact("handover.screen.carried-out", dates.dateAndTime(at)));
        it.number().ifPresent(number -> facts.fact("handover.screen.number", number));
        it.checksum().ifPresent(sum -> {
            Span code = new Span(sum);
            code.addClassName("sk-mono");
            facts.fact("handover.screen.checksum", code);
        });
        it.signatures().forEach(signature -> facts.fact(
                "handover.side." + signature.side().name().toLowerCase(Locale.ROOT),
                office.name(signature.person()) + " · "
                        + signature.at().map(dates::dateAndTime).orElseGet(() -> Words.now("handover.screen.unsigned"))));
        return facts;
    }

    private Anchor paper(HandOver it) {
        Anchor paper = new Anchor(DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(office.handOvers().paper(it.id(), key -> I18NProvider.translate(Words.THAI, key))),
                        "hand-over-" + it.number().orElse("").replace('/', '-') + ".pdf", "application/pdf", UNKNOWN_LENGTH))
                .inline(), Words.now("handover.screen.print"));
        paper.setTarget("_blank");
        paper.setId("hand-over-paper");
        return paper;
    }
}
