package th.samnak.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.ModuleId;
import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.access.Access;
import th.samnak.api.access.Accounts;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.audit.Chain;
import th.samnak.api.documents.Spreadsheets;
import th.samnak.api.events.Events;
import th.samnak.api.intake.Intake;
import th.samnak.api.intake.Intakes;
import th.samnak.api.modules.ModuleCentre;
import th.samnak.api.modules.ModuleRegistry;
import th.samnak.api.organisation.Corrections;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Retirements;
import th.samnak.api.persistence.DatabaseHealth;
import th.samnak.api.privacy.PersonalReads;
import th.samnak.api.time.AgencyDays;
import th.samnak.api.time.WorkingDays;
import th.samnak.shell.admin.AccountView;
import th.samnak.shell.admin.AccountsView;
import th.samnak.shell.admin.AuditCard;
import th.samnak.shell.admin.AuditView;
import th.samnak.shell.admin.FunctionsCard;
import th.samnak.shell.admin.GrantsView;
import th.samnak.shell.admin.ModulesView;
import th.samnak.shell.admin.PeopleImportView;
import th.samnak.shell.admin.PeopleView;
import th.samnak.shell.admin.PersonDialog;
import th.samnak.shell.admin.SystemView;
import th.samnak.shell.admin.UnitsView;
import th.samnak.ui.HomeCard;
import th.samnak.ui.MenuEntry;
import th.samnak.ui.ViewProvider;
import th.samnak.ui.ViewSpec;

/** Offers the administrator's screens. What each of them may do is decided by the service behind it. */
@Component
public final class AdminViews implements ViewProvider {

    // the permissions of the services behind the screens, with the same default grants as there
    private static final Permission MODULES = ModuleId.of("modules").permission("administer", Role.ADMINISTRATOR);
    private static final Permission ACCOUNTS = ModuleId.of("security").permission("administer-accounts", Role.ADMINISTRATOR);
    private static final Permission TRAIL = ModuleId.of("audit").permission("read-trail", Role.INTERNAL_AUDITOR, Role.ADMINISTRATOR, Role.HEAD);
    private static final Permission ORGANISATION = ModuleId.of("organisation").permission("keep", Role.ADMINISTRATOR);

    private final List<ViewSpec<?>> views;
    private final List<HomeCard> cards;

    @Activate
    public AdminViews(
            BundleContext bundle,
            @Reference ModuleCentre centre,
            @Reference ModuleRegistry registry,
            @Reference Accounts accounts,
            @Reference Access access,
            @Reference AuditTrail trail,
            @Reference Chain chain,
            @Reference Spreadsheets sheets,
            @Reference Organisation organisation,
            @Reference Corrections corrections,
            @Reference Retirements retirements,
            @Reference WorkingDays calendar,
            @Reference AgencyDays agencyDays,
            @Reference DatabaseHealth database,
            @Reference PersonalReads reads,
            @Reference Intakes intakes,
            @Reference(target = "(intake=organisation.people)") Intake people,
            @Reference Events events,
            @Reference Clock clock) {
        this.cards = List.of(
                new HomeCard("admin.home.functions", 900, MODULES, () -> new FunctionsCard(centre)),
                new HomeCard("admin.home.audit", 910, TRAIL, () -> AuditCard.of(trail, chain, clock)).inWideColumn());
        String version = bundle.getBundle().getVersion().toString();
        this.views = List.of(
                ViewSpec.of("modules", ModulesView.class, MODULES, () -> new ModulesView(centre, access, trail, events, clock))
                        .inMenu(MenuEntry.of("admin.modules", VaadinIcon.CUBES, 10)),
                ViewSpec.of("accounts", AccountsView.class, ACCOUNTS, () -> new AccountsView(accounts, organisation, clock))
                        .inMenu(MenuEntry.of("admin.accounts", VaadinIcon.USER_CARD, 20)),
                ViewSpec.of("accounts/:account", AccountView.class, ACCOUNTS,
                        () -> new AccountView(accounts, organisation, clock, reads)),
                ViewSpec.of("grants", GrantsView.class, ACCOUNTS, () -> new GrantsView(accounts, registry))
                        .inMenu(MenuEntry.of("admin.grants", VaadinIcon.KEY_O, 30)),
                ViewSpec.of("units", UnitsView.class, ORGANISATION, () -> new UnitsView(organisation, corrections))
                        .inMenu(MenuEntry.of("admin.units", VaadinIcon.SITEMAP, 40)),
                ViewSpec.of("people", PeopleView.class, ORGANISATION, () -> new PeopleView(organisation, corrections, new PersonDialog.Births(retirements, access, clock)))
                        .inMenu(MenuEntry.of("admin.people", VaadinIcon.USERS, 50)),
                ViewSpec.of("people/import", PeopleImportView.class, ORGANISATION, () -> new PeopleImportView(intakes, people)),
                ViewSpec.of("audit", AuditView.class, TRAIL, () -> new AuditView(new AuditView.Services(trail, chain, access, accounts, sheets), clock))
                        .inMenu(MenuEntry.of("admin.audit", VaadinIcon.CLIPBOARD_TEXT, 60)),
                ViewSpec.of("system", SystemView.class, ShellModule.SEE_SYSTEM,
                        () -> new SystemView(
                                access, new SystemView.Calendars(calendar, agencyDays, organisation, access.may(ORGANISATION)), database,
                                clock, version))
                        .inMenu(MenuEntry.of("admin.system", VaadinIcon.COG_O, 70)));
    }

    @Override
    public ModuleId module() {
        return ShellModule.ID;
    }

    @Override
    public List<ViewSpec<?>> views() {
        return views;
    }

    @Override
    public List<HomeCard> homeCards() {
        return cards;
    }
}
