package th.samnak.security.access;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.access.CallerSource;
import th.samnak.api.access.RefusalListener;
import th.samnak.api.access.Secrecy;
import th.samnak.api.errors.NotPermitted;
import th.samnak.api.errors.NotSignedIn;
import th.samnak.api.organisation.PersonId;
import th.samnak.api.organisation.UnitId;

/**
 * Finds the caller of this thread. Whatever began last counts: a block of {@link #as} or {@link #asSystem} wins over the browser
 * session in which it was begun, and a browser session that is served on the thread in the midst of such a block (news told to
 * another person's screen) wins over the block. So work done for somebody never lends its rights to somebody else's screen, and a
 * session in which nobody is signed in has no caller at all.
 *
 * <p>It needs no database: before the grants are known, nobody but the platform itself may do anything.
 */
@Component(service = {Access.class, CurrentAccess.class})
public final class CurrentAccess implements Access {

    /** The platform itself. No account can have this name. */
    public static final Caller SYSTEM = new Caller(
            new PersonId("system"),
            "system",
            "ระบบ",
            new UnitId("system"),
            Set.of(
                    Role.HEAD,
                    Role.DEPUTY_HEAD,
                    Role.DIRECTOR,
                    Role.SECTION_HEAD,
                    Role.OFFICER,
                    Role.CLERK,
                    Role.CENTRAL_CLERK,
                    Role.SECRET_REGISTRAR,
                    Role.ADMINISTRATOR),
            Secrecy.TOP_SECRET);

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    volatile List<CallerSource> sources = List.of();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    volatile List<RefusalListener> listeners = List.of();

    private final ThreadLocal<@Nullable Deque<Block>> blocks = new ThreadLocal<>();
    private volatile Rights rights = Rights.NONE;

    /** Who holds which permission; never asked about the platform itself. */
    @FunctionalInterface
    public interface Rights {

        Rights NONE = (caller, permission) -> false;

        boolean give(Caller caller, Permission permission);
    }

    /** From now on asks the given rights. */
    public void decideBy(Rights newRights) {
        rights = newRights;
    }

    /** For tests: from now on tells every refusal of {@link #require}, without OSGi. */
    public void listenedBy(RefusalListener listener) {
        listeners = List.of(listener);
    }

    @Override
    public Optional<Caller> signedIn() {
        Deque<Block> begun = blocks.get();
        Block innermost = begun == null ? null : begun.peek();
        for (CallerSource source : sources) {
            Optional<Object> session = source.session();
            if (session.isPresent() && (innermost == null || !innermost.session().equals(session))) {
                return source.current();
            }
        }
        return Optional.ofNullable(innermost).map(Block::caller);
    }

    @Override
    public Caller caller() {
        return signedIn().orElseThrow(NotSignedIn::new);
    }

    @Override
    public boolean may(Permission permission) {
        return signedIn().map(caller -> may(caller, permission)).orElse(false);
    }

    @Override
    public boolean may(Caller who, Permission permission) {
        return who.account().equals(SYSTEM.account()) || rights.give(who, permission);
    }

    @Override
    public Caller require(Permission permission) {
        Caller caller = caller();
        if (!may(caller, permission)) {
            listeners.forEach(listener -> listener.refused(caller, permission));
            throw new NotPermitted(permission);
        }
        return caller;
    }

    @Override
    public <T> T as(Caller caller, Supplier<T> work) {
        Deque<Block> begun = blocks.get();
        if (begun == null) {
            begun = new ArrayDeque<>();
            blocks.set(begun);
        }
        begun.push(new Block(caller, session()));
        try {
            return work.get();
        } finally {
            begun.pop();
            if (begun.isEmpty()) {
                blocks.remove();
            }
        }
    }

    @Override
    public <T> T asSystem(Supplier<T> work) {
        return as(SYSTEM, work);
    }

    private Optional<Object> session() {
        return sources.stream().flatMap(source -> source.session().stream()).findFirst();
    }

    /** @param session the browser session in which it was begun, empty on a thread of the platform's own */
    private record Block(Caller caller, Optional<Object> session) {}
}
