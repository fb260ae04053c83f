package th.samnak.security.start;

import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.Role;
import th.samnak.api.access.Accounts;
import th.samnak.api.access.Secrecy;
import th.samnak.api.demo.DemoData;
import th.samnak.api.organisation.PersonId;

/** The accounts of a demonstration system, one for each of its fictional people, all with the same password. */
@Component
public final class DemoAccounts implements DemoData {

    static final String NAME = "accounts";
    static final String PASSWORD = "samnak-demo-2569";
    static final List<String> PROPERTY_BUREAU = List.of("sompong", "rattana", "boonsong", "usa");
    static final List<String> SECOND_AGENCY = List.of("orathai", "kittisak", "duangjai", "nipa", "thawee", "suda", "pimjai");
    static final List<String> SECOND_AGENCY_CLEARED = List.of("chanchai", "wirat");

    private final Accounts accounts;

    @Activate
    public DemoAccounts(@Reference Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void load() {
        open("wilai", Secrecy.ORDINARY);
        open("somchai", Secrecy.ORDINARY);
        open("malee", Secrecy.ORDINARY);
        open("prasert", Secrecy.CONFIDENTIAL);
        open("anong", Secrecy.TOP_SECRET);
        open("siriporn", Secrecy.TOP_SECRET);
        open("wichai", Secrecy.SECRET);
        open("kanya", Secrecy.ORDINARY);
        open("decha", Secrecy.ORDINARY);
        open("narong", Secrecy.CONFIDENTIAL);
        open("admin", Secrecy.ORDINARY, Role.ADMINISTRATOR);
        PROPERTY_BUREAU.forEach(account -> open(account, Secrecy.ORDINARY));
        SECOND_AGENCY.forEach(account -> open(account, Secrecy.ORDINARY));
        SECOND_AGENCY_CLEARED.forEach(account -> open(account, Secrecy.TOP_SECRET));
    }

    private void open(String account, Secrecy clearance, Role... roles) {
        accounts.openForDemo(account, new PersonId(account), Set.of(roles), clearance, PASSWORD);
    }
}
