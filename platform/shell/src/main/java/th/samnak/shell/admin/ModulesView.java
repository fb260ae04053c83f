package th.samnak.shell.admin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import th.samnak.api.Subscription;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.errors.OfficeException;
import th.samnak.api.events.Events;
import th.samnak.api.modules.InstalledModule;
import th.samnak.api.modules.ModuleCentre;
import th.samnak.api.modules.ModuleCentre.ModulesChanged;
import th.samnak.shell.frame.OpenTab;
import th.samnak.ui.form.UploadBox;
import th.samnak.ui.page.EmptyState;
import th.samnak.ui.page.PageHeader;
import th.samnak.ui.page.Panel;
import th.samnak.ui.talk.Notices;
import th.samnak.ui.words.ThaiDates;
import th.samnak.ui.words.Words;

/** ศูนย์ฟังก์ชัน: what is installed, how it stands and why, and every act on it. */
public final class ModulesView extends Div {

    private static final long JAR_LIMIT = 50L * 1024 * 1024;

    private final ModuleCentre centre;
    private final Access access;
    private final AuditTrail trail;
    private final ThaiDates dates;
    private final UnorderedList list = new UnorderedList();
    private final Div journal = new Div();

    public ModulesView(ModuleCentre centre, Access access, AuditTrail trail, Events events, Clock clock) {
        this.centre = centre;
        this.access = access;
        this.trail = trail;
        this.dates = new ThaiDates(clock);
        addClassName("sk-page");
        list.addClassName("sk-modules");
        UploadBox<InstalledModule> upload = new UploadBox<>(
                (name, jar) -> centre.install(jar, name),
                module -> Notices.done("admin.modules.installed", name(module)));
        upload.accept(JAR_LIMIT, List.of(".jar"));
        add(new PageHeader("admin.modules").under("admin.name", "admin/modules"),
                new Panel("admin.modules.list", list),
                new Panel("admin.modules.upload", upload),
                new Panel("admin.modules.journal", journal));
        addAttachListener(attached -> {
            show();
            UI tab = attached.getUI();
            Subscription changes = events.subscribe(ModulesChanged.class, changed -> OpenTab.tell(tab, this::show));
            addDetachListener(gone -> {
                changes.close();
                gone.unregisterListener();
            });
        });
    }

    static String name(InstalledModule module) {
        String key = module.id() + ".name";
        String words = Words.now(key);
        return words.contains(key) ? module.id().value() : words;
    }

    private void show() {
        list.removeAll();
        List<InstalledModule> modules = centre.list();
        modules.forEach(module -> list.add(new ModuleLine(module, dates, this)));
        if (modules.isEmpty()) {
            list.add(new ListItem(new EmptyState("admin.modules.none")));
        }
        journal.removeAll();
        journal.add(new JournalList(trail, dates));
    }

    void start(InstalledModule module) {
        work("admin.modules.started", module, () -> centre.start(module.id()));
    }

    void stop(InstalledModule module) {
        work("admin.modules.stopped", module, () -> centre.stop(module.id()));
    }

    void installAvailable(InstalledModule module) {
        work("admin.modules.installed", module, () -> centre.installAvailable(module.id()));
    }

    void remove(InstalledModule module) {
        work("admin.modules.removed", module, () -> {
            centre.remove(module.id());
            return module;
        });
    }

    /** Away from the browser tab's lock, because it may take seconds and the tab must stay usable. */
    private void work(String doneKey, InstalledModule module, Supplier<InstalledModule> act) {
        UI tab = UI.getCurrent();
        Caller caller = access.caller();
        list.getChildren()
                .filter(ModuleLine.class::isInstance)
                .map(ModuleLine.class::cast)
                .filter(line -> line.shows(module))
                .forEach(ModuleLine::busy);
        Thread.ofVirtual().name("module " + module.id()).start(() -> {
            Optional<OfficeException> refusal = access.as(caller, () -> attempt(act));
            OpenTab.tell(tab, () -> {
                refusal.ifPresentOrElse(Notices::refused, () -> Notices.done(doneKey, name(module)));
                show();
            });
        });
    }

    private static Optional<OfficeException> attempt(Supplier<InstalledModule> act) {
        try {
            act.get();
            return Optional.empty();
        } catch (OfficeException refused) {
            return Optional.of(refused);
        }
    }
}
