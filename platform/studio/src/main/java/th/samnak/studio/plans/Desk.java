package th.samnak.studio.plans;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import th.samnak.announcements.api.Announcements;
import th.samnak.api.ModuleId;
import th.samnak.api.Permission;
import th.samnak.api.Role;
import th.samnak.api.access.Access;
import th.samnak.api.errors.RuleViolation;
import th.samnak.api.organisation.UnitId;
import th.samnak.api.records.Records;
import th.samnak.reorganisation.api.Plan;
import th.samnak.reorganisation.api.Reorganisations;
import th.samnak.studio.naming.Naming;
import th.samnak.ui.page.Badge;
import th.samnak.ui.words.Words;

/** What the screens of a reorganisation work with. */
public record Desk(Reorganisations plans, Records records, Announcements announcements, Naming naming, Access access) {

    // the permissions of the service behind the screens, with the same default grants as there
    private static final ModuleId REORGANISATION = ModuleId.of("reorganisation");
    public static final Permission READ =
            REORGANISATION.permission("read", Role.ADMINISTRATOR, Role.HEAD, Role.DEPUTY_HEAD, Role.DIRECTOR);
    public static final Permission DRAFT = REORGANISATION.permission("draft", Role.ADMINISTRATOR, Role.DEPUTY_HEAD);
    static final Permission DECIDE = REORGANISATION.permission("decide", Role.HEAD, Role.DEPUTY_HEAD);
    static final Permission HAND_OVER = REORGANISATION.permission("hand-over", Role.HEAD, Role.DEPUTY_HEAD, Role.DIRECTOR);

    String title(Plan plan) {
        return Naming.title(plan.instrument());
    }

    /**
     * What a thing that moves is called: {@code person}, {@code post}…, a kind of record {@code module:type}, a register
     * {@code module.kind}.
     */
    String subject(String subject) {
        String[] kind = subject.split("[:.]", 2);
        String part = subject.contains(":") ? ".record." + kind[1] : ".register." + kind[kind.length - 1].toUpperCase(Locale.ROOT).replace('-', '_');
        String key = kind.length == 2 ? kind[0] + part : "studio.subject." + subject;
        String name = Words.now(key);
        return name.contains(key) ? subject : name;
    }

    /** Kinds of record, registers and functions stand in the arguments of a sentence by their ids. */
    Object[] told(String messageKey, List<Object> arguments) {
        boolean function = messageKey.startsWith("reorganisation.") && messageKey.contains(".function-");
        return arguments.stream().map(argument -> told(argument, function)).toArray();
    }

    private Object told(Object argument, boolean function) {
        String text = String.valueOf(argument);
        if (text.matches("[a-z][a-z0-9-]+[:.][a-z][a-z0-9-]+")) {
            return subject(text);
        }
        return function && text.matches("[a-z][a-z0-9-]+") ? naming.function(ModuleId.of(text)) : argument;
    }

    /** Does it; a refusal then names kinds and functions as a person knows them. */
    void inWords(Runnable act) {
        try {
            act.run();
        } catch (RuleViolation refusal) {
            Object[] told = told(refusal.messageKey(), refusal.arguments());
            throw refusal.field().map(field -> RuleViolation.of(field, refusal.messageKey(), told))
                    .orElseGet(() -> new RuleViolation(refusal.messageKey(), told));
        }
    }

    String unit(Sketch sketch, UnitId id) {
        return Optional.ofNullable(sketch.after().get(id)).map(Sketch.Node::name).orElseGet(() -> naming.unit(sketch.chart(), id));
    }

    static Badge badge(Plan.State state) {
        String word = Words.now("reorganisation.state." + state.name().toLowerCase(Locale.ROOT));
        return switch (state) {
            case DRAFT, SIGNED, GAZETTED -> new Badge(word, Badge.Tone.ACCENT, Badge.Shape.DOT);
            case PLANNED -> new Badge(word, Badge.Tone.SOON, Badge.Shape.CLOCK);
            case RECONCILED -> new Badge(word, Badge.Tone.SOON, Badge.Shape.RING);
            case CLOSED -> new Badge(word, Badge.Tone.DONE, Badge.Shape.CHECK);
            case UNDONE, WITHDRAWN -> new Badge(word, Badge.Tone.PLAIN, Badge.Shape.CROSS);
        };
    }

    /** Whether the person may still change operations. */
    boolean mayAmend(Plan plan) {
        return plan.state() == Plan.State.DRAFT && access.may(DRAFT);
    }

    /** Whether the person may still place people, records and orders. */
    boolean mayPlace(Plan plan) {
        return open(plan) && access.may(DRAFT);
    }

    /** Whether people, records and orders may still be placed. */
    static boolean open(Plan plan) {
        return plan.state() == Plan.State.DRAFT || plan.state() == Plan.State.SIGNED || plan.state() == Plan.State.GAZETTED;
    }
}
