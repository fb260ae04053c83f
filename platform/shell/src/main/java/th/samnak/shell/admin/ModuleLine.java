package th.samnak.shell.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Locale;
import th.samnak.api.modules.InstalledModule;
import th.samnak.api.modules.ModuleState;
import th.samnak.ui.page.Badge;
import th.samnak.ui.page.Badge.Shape;
import th.samnak.ui.page.Badge.Tone;
import th.samnak.ui.page.BadgeLabel;
import th.samnak.ui.talk.Confirmation;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** One function in the module centre. */
final class ModuleLine extends ListItem {

    private static final int SHORT = 12;

    private final InstalledModule module;
    private final ModulesView view;
    private final Div acts = new Div();
    private final ProgressBar progress = new ProgressBar();

    ModuleLine(InstalledModule module, ThaiDates dates, ModulesView view) {
        this.module = module;
        this.view = view;
        addClassName("sk-module");
        getElement().setAttribute("data-module", module.id().value());
        H3 name = Words.say(new H3(), it -> it.setText(ModulesView.name(module)));
        Div head = new Div(name, new BadgeLabel(() -> state(module.state())));
        head.addClassName("sk-row");
        Span facts = Words.say(new Span(), it -> it.setText(facts(dates)));
        facts.addClassName("sk-hint");
        Div left = new Div(head, facts);
        left.addClassName("sk-module-what");
        module.problem().ifPresent(problem -> {
            Paragraph why = new Paragraph(problem);
            why.addClassName("sk-trouble");
            left.add(why);
        });
        progress.setIndeterminate(true);
        progress.setVisible(false);
        left.add(progress);
        acts.addClassName("sk-bar");
        offer();
        add(left, acts);
    }

    boolean shows(InstalledModule other) {
        return module.id().equals(other.id());
    }

    /** Something is being done with it. */
    void busy() {
        acts.setVisible(false);
        progress.setVisible(true);
    }

    static Badge state(ModuleState state) {
        String word = Words.now("admin.modules.state." + state.name().toLowerCase(Locale.ROOT));
        return switch (state) {
            case RUNNING -> new Badge(word, Tone.DONE, Shape.CHECK);
            case STOPPED -> new Badge(word, Tone.PLAIN, Shape.RING);
            case FAILED -> new Badge(word, Tone.LATE, Shape.CROSS);
            case AVAILABLE -> new Badge(word, Tone.ACCENT, Shape.DOT);
        };
    }

    private String facts(ThaiDates dates) {
        if (module.state() == ModuleState.AVAILABLE) {
            return Words.now("admin.modules.available-facts", module.id(), module.version());
        }
        String sum = module.sha256().length() > SHORT ? module.sha256().substring(0, SHORT) : module.sha256();
        return Words.now("admin.modules.facts", module.id(), module.version(), dates.dateAndTime(module.changedAt()),
                module.changedBy(), sum);
    }

    private void offer() {
        switch (module.state()) {
            case RUNNING -> {
                act("admin.modules.stop", this::askStop);
                act("admin.modules.remove", this::askRemove).addThemeVariants(ButtonVariant.LUMO_ERROR);
            }
            case STOPPED, FAILED -> {
                act("admin.modules.start", () -> view.start(module)).addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                act("admin.modules.remove", this::askRemove).addThemeVariants(ButtonVariant.LUMO_ERROR);
            }
            case AVAILABLE -> act("admin.modules.install", () -> view.installAvailable(module))
                    .addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
    }

    private Button act(String key, Runnable act) {
        Button button = Words.text(new Button("", click -> act.run()), key);
        Words.say(button, it -> it.setAriaLabel(Words.now(key) + " " + ModulesView.name(module)));
        acts.add(button);
        return button;
    }

    private void askStop() {
        Confirmation.of("admin.modules.stop.title", ModulesView.name(module))
                .consequence("admin.modules.stop.screens")
                .consequence("admin.modules.stop.drafts")
                .consequence("admin.modules.stop.restart")
                .ask("admin.modules.stop", () -> view.stop(module));
    }

    private void askRemove() {
        Confirmation.of("admin.modules.remove.title", ModulesView.name(module))
                .consequence("admin.modules.stop.screens")
                .consequence("admin.modules.stop.drafts")
                .consequence("admin.modules.remove.data")
                .danger("admin.modules.remove", () -> view.remove(module));
    }
}
