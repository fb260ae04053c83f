package th.samnak.correspondence.demo.application;

import java.time.Clock;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import th.samnak.api.access.Access;
import th.samnak.api.access.Accounts;
import th.samnak.api.approvals.Approvals;
import th.samnak.api.approvals.Minutes;
import th.samnak.api.audit.AuditTrail;
import th.samnak.api.demo.DemoData;
import th.samnak.api.documents.FileStore;
import th.samnak.api.documents.Papers;
import th.samnak.api.documents.Spreadsheets;
import th.samnak.api.documents.Versions;
import th.samnak.api.events.Events;
import th.samnak.api.numbering.Numbering;
import th.samnak.api.organisation.Organisation;
import th.samnak.api.persistence.Database;
import th.samnak.api.records.Records;
import th.samnak.api.retention.Tombstones;
import th.samnak.api.rules.Rules;
import th.samnak.api.time.WorkingDays;
import th.samnak.correspondence.letter.application.Inheritance;
import th.samnak.correspondence.letter.application.LetterIndex;

/** About sixty fictional letters in every state, told as a story that ends now. */
@Component(service = DemoData.class)
public final class JpaDemoLetters implements DemoData {

    private final WholeOffice.Platform platform;
    private final LetterIndex index;
    private final Clock clock;

    @Activate
    public JpaDemoLetters(
            @Reference(target = "(unit=correspondence)") Database database,
            @Reference Access access,
            @Reference Accounts accounts,
            @Reference Organisation organisation,
            @Reference AuditTrail audit,
            @Reference Events events,
            @Reference FileStore files,
            @Reference Papers papers,
            @Reference Spreadsheets sheets,
            @Reference Numbering numbering,
            @Reference WorkingDays calendar,
            @Reference Records records,
            @Reference Rules rules,
            @Reference Approvals approvals,
            @Reference Minutes minutes,
            @Reference Versions versions,
            @Reference Tombstones stones,
            @Reference Inheritance inheritance,
            @Reference LetterIndex index,
            @Reference Clock clock) {
        this.platform = new WholeOffice.Platform(
                database, access, accounts, organisation, audit, events, files, papers, sheets, numbering, calendar,
                records, rules, approvals, minutes, versions, stones, inheritance);
        this.index = index;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "correspondence";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public boolean resumes() {
        return true;
    }

    @Override
    public void load() {
        PastClock past = new PastClock(clock);
        Told told = new Told(platform.database(), clock.instant());
        WholeOffice office = WholeOffice.of(platform, past, heads -> index);
        Story story = new Story(
                past, told, platform.access(), platform.accounts(), platform.organisation(), platform.calendar());
        IncomingStory incoming = new IncomingStory(office, story, platform.papers());
        incoming.tell();
        new OutgoingStory(office, story, incoming).tell();
        story.play();
    }
}
