package th.samnak.e2e.bench;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import th.samnak.api.OfficeModule;
import th.samnak.api.Subscription;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Secrecy;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.modules.ModuleRegistry;
import th.samnak.api.organisation.Act;
import th.samnak.api.organisation.Authorities;
import th.samnak.api.organisation.Chart;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.organisation.Person;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.Unit;
import th.samnak.api.persistence.Database;
import th.samnak.api.persistence.Transactions;
import th.samnak.api.records.Records;
import th.samnak.correspondence.CorrespondenceModule;
import th.samnak.correspondence.letter.application.JpaInheritance;
import th.samnak.correspondence.letter.application.JpaVisibility;
import th.samnak.correspondence.letter.application.Viewer;
import th.samnak.correspondence.letter.application.Visibility;
import th.samnak.organisation.OrganisationTables;
import th.samnak.organisation.application.JpaOrganisation;
import th.samnak.organisation.application.TurnedDay;
import th.samnak.organisation.authority.ChartAuthorities;
import th.samnak.organisation.ledger.Ledgers;
import th.samnak.security.SecurityTables;
import th.samnak.security.access.CurrentAccess;
import th.samnak.security.access.Grants;
import th.samnak.security.accounts.AccountBook;
import th.samnak.security.domain.KeptAccount;
import th.samnak.security.signin.Callers;
import th.samnak.shell.frame.Menu;

/** What the platform derives anew when somebody's request comes in, by the product's own services, and nothing besides. */
final class Counter {

    private static final int PORTION = 500;

    private final Clock clock = Clock.system(ZoneId.of("Asia/Bangkok"));
    private final CurrentAccess access = new CurrentAccess();
    private final Organisation organisation;
    private final Callers callers;
    private final Menu menu;
    private final Visibility visibility;
    private final Authorities authorities;
    private final List<Caller> seated;
    private final LocalDate today = LocalDate.now(clock);

    Counter(Store store, int agencies, int unitsInEach) throws SQLException {
        Database ofSecurity = store.open(new SecurityTables());
        Transactions transactions = store.doors().transactions();
        Database ofOrganisation = store.open(new OrganisationTables());
        List<PersonId> people = new ArrayList<>();
        new Ledgers(ofOrganisation, transactions, clock)
                .write("bench", Optional.empty(), pen -> people.addAll(Ministry.found(pen, agencies, unitsInEach)));
        TurnedDay viewed = new TurnedDay(clock);
        organisation = new JpaOrganisation(new Ledgers(ofOrganisation, transactions, clock), viewed); // as after a start
        Registry.Unheard events = new Registry.Unheard();
        Grants grants = new Grants(ofSecurity, transactions, events, access, organisation, clock);
        AccountBook accounts = new AccountBook(ofSecurity, transactions, events);
        openAccounts(accounts, transactions, people);
        callers = new Callers(accounts, organisation, clock);
        seated = people.stream().map(this::seated).collect(Collectors.toList());
        menu = new Menu(new LetterScreens(access, organisation, clock), running(), access);
        visibility = new JpaVisibility(
                access, organisation, Registry.none(AuditTrail.class),
                new JpaInheritance(store.open(new CorrespondenceModule()), transactions), viewed, clock);
        authorities = new ChartAuthorities(
                organisation, new GrantsOnly(grants), access, running(), Registry.none(Records.class));
    }

    private static void openAccounts(AccountBook accounts, Transactions transactions, List<PersonId> people) {
        for (int from = 0; from < people.size(); from += PORTION) {
            List<PersonId> some = people.subList(from, Math.min(from + PORTION, people.size()));
            transactions.together(() -> {
                some.forEach(person ->
                        accounts.add(new KeptAccount(person.value(), person, Set.of(), Instant.EPOCH)));
                return true;
            });
        }
    }

    private static ModuleRegistry running() {
        List<OfficeModule> modules = List.of(new CorrespondenceModule());
        return new ModuleRegistry() {
            @Override
            public List<OfficeModule> modules() {
                return modules;
            }

            @Override
            public Subscription onChange(Runnable whenChanged) {
                return () -> {};
            }
        };
    }

    /** As their sessions have them. */
    List<Caller> seated() {
        return seated;
    }

    private Caller seated(PersonId person) {
        Person known = organisation.person(person).orElseThrow();
        return new Caller(person, person.value(), known.fullName(), known.unit(), Set.of(), Secrecy.ORDINARY);
    }

    /** Who they are today with the parts of their posts, menu, scope of data, prefixes, and who may sign for their unit. @return size of all */
    int serve(Caller session) {
        Caller caller = callers.renew(session, Instant.MAX).orElseThrow();
        return access.as(caller, () -> {
            int lines = menu.groups().stream().mapToInt(group -> group.lines().size()).sum();
            if (lines == 0) {
                return 0;
            }
            Viewer viewer = visibility.viewer(CorrespondenceModule.READ);
            return caller.roles().size() + lines + viewer.scopes().size() + prefixes(caller) + approvers(caller);
        });
    }

    private int prefixes(Caller caller) {
        Chart chart = organisation.now();
        return chart.unit(caller.unit()).map(Unit::letterPrefix).orElse("").length()
                + chart.agencyOf(caller.unit()).letterPrefix().length();
    }

    private int approvers(Caller caller) {
        return authorities.whoMay(Act.of(CorrespondenceModule.SIGN, caller.unit()), today).size();
    }
}
