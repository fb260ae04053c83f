package th.samnak.privacy.view;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.access.Access;
import th.samnak.api.organisation.Organisation;
import th.samnak.privacy.PrivacyModule;
import th.samnak.privacy.application.BreachBook;
import th.samnak.privacy.application.InspectionBook;
import th.samnak.privacy.application.OwnData;
import th.samnak.privacy.application.ProcessingBook;
import th.samnak.privacy.application.ReadLog;
import th.samnak.privacy.application.RedactionBench;
import th.samnak.privacy.application.RequestBook;
import th.samnak.privacy.application.SecretActs;
import th.samnak.privacy.application.SecretBook;
import th.samnak.privacy.application.SecretPapers;
import th.samnak.privacy.application.Sources;
import th.samnak.ui.MenuEntry;
import th.samnak.ui.ViewProvider;
import th.samnak.ui.ViewSpec;

@Component
public final class PrivacyViews implements ViewProvider {

    private final List<ViewSpec<?>> views;

    @Activate
    public PrivacyViews(
            @Reference SecretBook book,
            @Reference SecretActs acts,
            @Reference SecretPapers papers,
            @Reference InspectionBook inspections,
            @Reference OwnData data,
            @Reference ReadLog reads,
            @Reference ProcessingBook processing,
            @Reference RequestBook requests,
            @Reference BreachBook breaches,
            @Reference RedactionBench redactions,
            @Reference Access access,
            @Reference Organisation organisation,
            @Reference Sources sources,
            @Reference Clock clock) {
        Desk desk = new Desk(
                new Desk.Secrets(book, acts, papers, inspections),
                new Desk.People(data, reads, processing, requests, breaches, redactions), access, organisation, sources, clock);
        this.views = List.of(
                ViewSpec.of("secrets", SecretsView.class, PrivacyModule.SECRETS, () -> new SecretsView(desk))
                        .inMenu(MenuEntry.of("privacy.secrets", VaadinIcon.LOCK, 10).counting(book::due)),
                ViewSpec.of("secrets/:id", SecretView.class, PrivacyModule.SECRETS, () -> new SecretView(desk)),
                ViewSpec.of("inspections", InspectionsView.class, PrivacyModule.SECRETS, () -> new InspectionsView(desk)),
                ViewSpec.of("requests", RequestsView.class, PrivacyModule.PROTECT, () -> new RequestsView(desk))
                        .inMenu(MenuEntry.of("privacy.requests", VaadinIcon.CLIPBOARD_USER, 20).counting(requests::waiting)),
                ViewSpec.of("requests/:id", RequestView.class, PrivacyModule.PROTECT, () -> new RequestView(desk)),
                ViewSpec.of("breaches", BreachesView.class, PrivacyModule.PROTECT, () -> new BreachesView(desk))
                        .inMenu(MenuEntry.of("privacy.breaches", VaadinIcon.UNLOCK, 30).counting(breaches::waiting)),
                ViewSpec.of("redactions", RedactionsView.class, PrivacyModule.REDACT, () -> new RedactionsView(desk))
                        .inMenu(MenuEntry.of("privacy.redactions", VaadinIcon.MARGIN, 40)),
                ViewSpec.of("redactions/:id", RedactionView.class, PrivacyModule.REDACT, () -> new RedactionView(desk)),
                ViewSpec.of("activities", ProcessingView.class, PrivacyModule.OWN, () -> new ProcessingView(desk))
                        .inMenu(MenuEntry.of("privacy.processing", VaadinIcon.BOOK, 50)),
                ViewSpec.of("me", MeView.class, PrivacyModule.OWN, () -> new MeView(desk))
                        .inMenu(MenuEntry.of("privacy.me", VaadinIcon.USER_CHECK, 60)));
    }

    @Override
    public ModuleId module() {
        return PrivacyModule.ID;
    }

    @Override
    public List<ViewSpec<?>> views() {
        return views;
    }
}
