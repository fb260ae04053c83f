package th.samnak.desk.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.desk.SavedView;
import th.samnak.api.desk.SavedViews;
import th.samnak.api.errors.NotFound;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.persistence.Database;
import th.samnak.api.time.ViewedDay;
import th.samnak.desk.domain.KeptLook;
import th.samnak.desk.domain.KeptView;

@Component
public final class JpaSavedViews implements SavedViews {

    private static final int MOST = 30;

    private final Database database;
    private final Access access;
    private final Organisation organisation;
    private final ViewedDay viewed;
    private final Clock clock;

    @Activate
    public JpaSavedViews(
            @Reference(target = "(unit=desk)") Database database,
            @Reference Access access,
            @Reference Organisation organisation,
            @Reference ViewedDay viewed,
            @Reference Clock clock) {
        this.database = database;
        this.access = access;
        this.organisation = organisation;
        this.viewed = viewed;
        this.clock = clock;
    }

    @Override
    public List<SavedView> of(String list) {
        Caller caller = access.caller();
        return database.read(em -> kept(em, list, caller)).stream()
                .filter(view -> has(caller, view))
                .sorted(Comparator.comparing(view -> view.unit().isEmpty()))
                .map(view -> view.told(mayChange(caller, view)))
                .toList();
    }

    @Override
    public boolean mayShare() {
        return access.may(SHARE);
    }

    @Override
    public SavedView save(String list, String name, Map<String, String> state) {
        Caller caller = access.caller();
        KeptView view = new KeptView(UUID.randomUUID().toString(), list, caller.person(), name, state, clock.instant());
        return database.write(em -> {
            refuseTaken(em, view, caller);
            em.persist(view);
            em.flush();
            return view.told(true);
        });
    }

    @Override
    public SavedView change(String id, long version, String name, Map<String, String> state) {
        Caller caller = access.caller();
        return database.write(em -> {
            KeptView view = changeable(em, id, caller);
            view.become(version, name, state);
            refuseTaken(em, view, caller);
            em.flush();
            return view.told(true);
        });
    }

    @Override
    public SavedView share(String id, boolean withUnit) {
        Caller caller = access.require(SHARE);
        return database.write(em -> {
            KeptView view = changeable(em, id, caller);
            if (withUnit) {
                view.shareWith(caller.unit());
            } else {
                view.keepTo(caller.person());
                refuseTaken(em, view, caller);
            }
            em.flush();
            return view.told(true);
        });
    }

    @Override
    public void remove(String id) {
        Caller caller = access.caller();
        database.change(em -> em.remove(changeable(em, id, caller)));
    }

    @Override
    public Optional<Map<String, String>> last(String list) {
        String key = KeptLook.key(access.caller().person(), list);
        return database.read(em -> Optional.ofNullable(em.find(KeptLook.class, key)).map(KeptLook::state));
    }

    @Override
    public void keepLast(String list, Map<String, String> state) {
        Caller caller = access.caller();
        if (viewed.other().isPresent()) {
            return;
        }
        database.change(em -> Optional.ofNullable(em.find(KeptLook.class, KeptLook.key(caller.person(), list)))
                .ifPresentOrElse(look -> look.become(state), () -> em.persist(new KeptLook(caller.person(), list, state))));
    }

    private static List<KeptView> kept(EntityManager em, String list, Caller caller) {
        return em.createQuery("select v from KeptView v where v.list = :list and (v.person = :person or v.unit is not null)"
                        + " order by v.savedAt, v.id", KeptView.class)
                .setParameter("list", list)
                .setParameter("person", caller.person())
                .getResultList();
    }

    private boolean has(Caller caller, KeptView view) {
        return view.unit()
                .map(unit -> organisation.within(caller.unit(), unit))
                .orElseGet(() -> view.person().equals(caller.person()));
    }

    private boolean mayChange(Caller caller, KeptView view) {
        return view.unit().map(unit -> unit.equals(caller.unit()) && access.may(caller, SHARE)).orElse(true);
    }

    private KeptView changeable(EntityManager em, String id, Caller caller) {
        KeptView view = Optional.ofNullable(em.find(KeptView.class, id))
                .filter(it -> has(caller, it))
                .orElseThrow(() -> new NotFound("view"));
        if (!mayChange(caller, view)) {
            throw new NotPermitted("view of a unit");
        }
        return view;
    }

    private static void refuseTaken(EntityManager em, KeptView view, Caller caller) {
        List<KeptView> others = kept(em, view.list(), caller).stream()
                .filter(it -> !it.id().equals(view.id()) && it.unit().equals(view.unit()))
                .toList();
        if (others.stream().anyMatch(it -> it.name().equals(view.name()))) {
            throw RuleViolation.of("name", "desk.error.name-taken", view.name());
        }
        if (others.size() >= MOST) {
            throw new RuleViolation("desk.error.too-many", MOST);
        }
    }
}
