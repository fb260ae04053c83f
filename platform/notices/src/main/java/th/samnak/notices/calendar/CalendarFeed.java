package th.samnak.notices.calendar;

import jakarta.persistence.EntityManager;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.access.Access;
import th.samnak.api.access.Caller;
import th.samnak.api.access.Secrecy;
import th.samnak.api.access.SignIn;
import th.samnak.api.notices.Appointments;
import th.samnak.api.notices.Appointments.Appointment;
import th.samnak.api.persistence.Database;
import th.samnak.api.words.Sentences;
import th.samnak.notices.application.Secrets;
import th.samnak.notices.domain.KeptChoice;

/** A person's dates for the calendar of their telephone, under a secret address that they can end at any time. */
@Component(service = Servlet.class, property = {
        "osgi.http.whiteboard.servlet.name=calendar-feed",
        "osgi.http.whiteboard.servlet.pattern=/feed/calendar/*",
        "osgi.http.whiteboard.context.select=(osgi.http.whiteboard.context.name=samnak)"})
public final class CalendarFeed extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(CalendarFeed.class);
    private static final Pattern ADDRESS = Pattern.compile("/([A-Za-z0-9_-]{20,64})\\.ics");
    private static final int MONTHS_BACK = 1;
    private static final int MONTHS_AHEAD = 6;

    private final transient Database database;
    private final transient SignIn signIn;
    private final transient Access access;
    private final transient Sentences sentences;
    private final transient Clock clock;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private final transient List<Appointments> sources = new CopyOnWriteArrayList<>();

    @Activate
    public CalendarFeed(
            @Reference(target = "(unit=notices)") Database database,
            @Reference SignIn signIn,
            @Reference Access access,
            @Reference Sentences sentences,
            @Reference Clock clock) {
        this.database = database;
        this.signIn = signIn;
        this.access = access;
        this.sentences = sentences;
        this.clock = clock;
    }

    void from(Appointments source) {
        sources.add(source);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        Matcher address = ADDRESS.matcher(path);
        Optional<String> calendar = address.matches() ? calendar(address.group(1)) : Optional.empty();
        response.setHeader("Cache-Control", "no-store");
        if (calendar.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/calendar;charset=UTF-8");
        response.getWriter().print(calendar.get());
    }

    /** Empty when nobody has this address, or may not sign in any more. */
    Optional<String> calendar(String token) {
        return database.read(em -> choice(em, token)).flatMap(choice ->
                        choice.calendarSince().flatMap(since -> signIn.renew(choice.calendarOwner(), since)))
                .map(CalendarFeed::clearedForNothing)
                .map(caller -> access.as(caller, () -> text(caller)));
    }

    /** A calendar lies on other people's machines. */
    private static Caller clearedForNothing(Caller caller) {
        return new Caller(caller.person(), caller.account(), caller.name(), caller.unit(), caller.roles(),
                Secrecy.ORDINARY);
    }

    private static Optional<KeptChoice> choice(EntityManager em, String token) {
        return em.createQuery("select c from KeptChoice c where c.calendarHash = :hash", KeptChoice.class)
                .setParameter("hash", Secrets.hash(token))
                .getResultStream()
                .findFirst();
    }

    private String text(Caller caller) {
        LocalDate today = LocalDate.now(clock);
        List<Appointment> all = sources.stream()
                .flatMap(source -> of(source, caller, today).stream())
                .toList();
        return CalendarText.of(sentences.say(Sentences.THAI, "notices.calendar.name"), all, clock.instant());
    }

    private static List<Appointment> of(Appointments source, Caller caller, LocalDate today) {
        try {
            return source.of(caller, today.minusMonths(MONTHS_BACK), today.plusMonths(MONTHS_AHEAD));
        } catch (RuntimeException e) {
            LOG.warn("{} tells no appointments", source.getClass().getName(), e);
            return List.of();
        }
    }
}
