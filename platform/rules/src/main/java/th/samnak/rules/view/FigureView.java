package th.samnak.rules.view;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import th.samnak.api.errors.NotFound;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.rules.Figure;
import th.samnak.api.rules.RuleBook.Entry;
import th.samnak.rules.RulesModule;
import th.samnak.ui.page.ActionButton;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.page.Badges;
import th.samnak.ui.page.Facts;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.page.Panel;
import th.samnak.ui.talk.Attempt;
import th.samnak.ui.talk.Confirmation;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.rule.FigureWords;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** One figure: what holds now, by which law, who has compared them, and all that held before or will hold. */
final class FigureView extends Div implements BeforeEnterObserver {

    private final Desk desk;
    private final Attempt attempt = new Attempt();

    FigureView(Desk desk) {
        this.desk = desk;
        setId("rule");
        addClassName("sk-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("code").orElse("-"));
    }

    private void show(String code) {
        List<Entry> rows = desk.book().history(code);
        Figure shown = shown(code).orElseThrow(() -> new NotFound("figure"));
        removeAll();
        PageHeader header = new PageHeader(() -> FigureWords.name(shown))
                .under("rules.figures", "rules")
                .marks(new BadgeLabel(() -> Badges.verified(shown.isVerified())));
        acts(header, shown);
        Div body = new Div();
        body.addClassName("sk-stack");
        Words.say(body, it -> {
            it.removeAll();
            it.add(new Panel("rules.now", facts(shown)), new Panel("rules.history", History.of(desk, rows)));
        });
        add(header, body);
    }

    /** What holds for the person's own agency today, else what holds for everybody, else the latest there is. */
    private Optional<Figure> shown(String code) {
        LocalDate day = desk.viewed().day();
        List<Figure> all = desk.book().figures().stream().filter(it -> it.code().equals(code)).toList();
        return all.stream().filter(it -> it.agency().equals(own()) && FiguresView.holds(it, day)).findFirst()
                .or(() -> all.stream().filter(it -> it.agency().isEmpty() && FiguresView.holds(it, day)).findFirst())
                .or(() -> all.stream().reduce((first, second) -> second));
    }

    private Optional<UnitId> own() {
        return desk.access().signedIn().map(caller -> desk.organisation().now().agencyOf(caller.unit()).id());
    }

    private void acts(PageHeader header, Figure figure) {
        if (!figure.isVerified()) {
            ActionButton verify = new ActionButton("rules.verify", () -> verify(figure)).primary();
            header.primary(desk.access().may(RulesModule.ADOPT) ? verify : verify.refusedBecause("rules.verify.why"));
        }
        if (desk.access().may(RulesModule.PROPOSE)) {
            header.other("rules.propose", () -> ProposalDialog.begin(desk, figure, own()).open());
            header.other("rules.correct", () -> ProposalDialog.correct(desk, figure).open());
        }
    }

    private Facts facts(Figure figure) {
        return new Facts()
                .fact("rules.value", FigureWords.value(figure))
                .fact("rules.time", FigureStanding.time(figure))
                .fact("rules.law", figure.citation())
                .fact("rules.agency", desk.words().agency(figure.agency()))
                .fact("rules.function", FigureWords.function(figure))
                .fact("rules.verified", figure.verified()
                        .map(check -> desk.words().person(check.by()) + " · " + ThaiDates.date(check.on()))
                        .orElseGet(() -> Words.now("rules.nobody")))
                .fact("rules.code", figure.code());
    }

    private void verify(Figure figure) {
        Confirmation.of("rules.verify.title", FigureWords.name(figure))
                .consequence("rules.verify.says", FigureWords.value(figure), figure.citation())
                .consequence("rules.verify.signs")
                .ask("rules.verify", () -> {
                    if (attempt.run(() -> desk.book().verify(figure.id()))) {
                        show(figure.code());
                        Notices.done("rules.verified.done");
                    }
                });
    }
}
