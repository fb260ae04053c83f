package th.samnak.documents.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.Settings;
import th.samnak.api.documents.PdfSeals.KeyState;
import th.samnak.api.documents.PdfSeals.Readiness;
import th.samnak.api.organisation.UnitId;

/**
 * The keys of the agencies: {@code seal.<agency>.key} names a PKCS#12 file below the data folder, {@code seal.<agency>.password} opens
 * it. A demonstration system makes a key for every agency that has none.
 */
final class KeyRing {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRing.class);
    private static final int PASSWORD_BYTES = 18;

    private record Held(List<AgencyKey> keys, boolean broken) {}

    private final Settings settings;
    private final Path folder;
    private final Trust trust;
    private final Clock clock;
    private final Function<UnitId, String> names;
    private final Map<UnitId, Held> held = new ConcurrentHashMap<>();

    /** @param names of agencies, for keys that are made here */
    KeyRing(Settings settings, Trust trust, Clock clock, Function<UnitId, String> names) {
        this.settings = settings;
        this.folder = settings.data().resolve("keys");
        this.trust = trust;
        this.clock = clock;
        this.names = names;
    }

    /** The key to sign with now. */
    Optional<AgencyKey> key(UnitId agency) {
        return AgencyKey.inForce(held(agency).keys(), clock.instant())
                .filter(key -> Certificates.holdsAt(key.certificate(), clock.instant()));
    }

    KeyState state(UnitId agency) {
        Held keys = held(agency);
        Optional<AgencyKey> best = AgencyKey.inForce(keys.keys(), clock.instant());
        if (best.isEmpty()) {
            Readiness why = keys.broken() ? Readiness.UNUSABLE : Readiness.NONE;
            return new KeyState(why, "", "", Optional.empty(), Optional.empty());
        }
        AgencyKey key = best.get();
        boolean holds = Certificates.holdsAt(key.certificate(), clock.instant());
        Readiness ready = key.made() ? Readiness.DEMONSTRATION : Readiness.READY;
        return new KeyState(
                holds ? ready : Readiness.NOT_IN_FORCE, Certificates.subject(key.certificate()), Certificates.sha256(key.certificate()),
                Optional.of(Certificates.from(key.certificate())), Optional.of(Certificates.until(key.certificate())));
    }

    private Held held(UnitId agency) {
        return held.computeIfAbsent(agency, this::load);
    }

    private Held load(UnitId agency) {
        Optional<String> file = settings.get("seal." + agency.value() + ".key");
        if (file.isEmpty() && !settings.is("demo")) {
            return new Held(List.of(), false);
        }
        try {
            List<AgencyKey> keys = file.isPresent() ? given(agency, file.get()) : made(agency);
            for (AgencyKey key : keys) {
                trust.remember(agency, key.certificate());
            }
            return new Held(keys, false);
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            // the text alone: it names the file and never the password
            LOG.error("The key of {} cannot be used: {}", agency, e.toString());
            return new Held(List.of(), true);
        }
    }

    private List<AgencyKey> given(UnitId agency, String file) throws IOException, GeneralSecurityException {
        String password = settings.get("seal." + agency.value() + ".password", "");
        return AgencyKey.read(settings.data().resolve(file), password.toCharArray(), false);
    }

    private List<AgencyKey> made(UnitId agency) throws IOException, GeneralSecurityException {
        Path file = folder.resolve("demo-" + agency.value() + ".p12");
        char[] password = password();
        if (!Files.exists(file)) {
            MadeKey.write(file, password, names.apply(agency) + " (สาธิต)", clock.instant());
        }
        return AgencyKey.read(file, password, true);
    }

    /** Of this system alone, so that no password stands in any program. */
    private synchronized char[] password() throws IOException {
        Path file = Files.createDirectories(folder).resolve("demo-password");
        if (!Files.exists(file)) {
            byte[] random = new byte[PASSWORD_BYTES];
            new SecureRandom().nextBytes(random);
            Files.createFile(file);
            Files.writeString(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file).strip().toCharArray();
    }
}
