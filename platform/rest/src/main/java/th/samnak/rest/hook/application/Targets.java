package th.samnak.rest.hook.application;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import th.samnak.api.Settings;
import th.samnak.api.errors.RuleViolation;

/** To which machines news may go: those an administrator has named, and none inside the house unless that is said too. */
final class Targets {

    private static final int UNIQUE_LOCAL = 0xfc;
    private static final int UNIQUE_LOCAL_MASK = 0xfe;
    private static final int SHARED_FIRST = 100;
    private static final int SHARED_SECOND = 64;
    private static final int SHARED_MASK = 0xc0;

    private final List<String> hosts;
    private final boolean inside;

    Targets(Settings settings) {
        this.hosts = settings.get("webhooks.hosts").stream()
                .flatMap(all -> Arrays.stream(all.split("[,\\s]+")))
                .map(host -> host.toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .toList();
        this.inside = settings.is("webhooks.private-addresses");
    }

    /** Whether an administrator has named any. */
    boolean any() {
        return !hosts.isEmpty();
    }

    /** @throws RuleViolation when nothing may be sent to that address, whatever machine it is */
    URI check(String address) {
        URI url = parsed(address.strip());
        String scheme = Optional.ofNullable(url.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !(inside && scheme.equals("http"))) {
            throw RuleViolation.of("url", inside ? "rest.error.url" : "rest.error.https");
        }
        if (url.getHost() == null || url.getRawUserInfo() != null || url.getRawFragment() != null) {
            throw RuleViolation.of("url", "rest.error.url");
        }
        String host = url.getHost().toLowerCase(Locale.ROOT);
        if (hosts.stream().noneMatch(named -> named.startsWith("*.") ? host.endsWith(named.substring(1)) : host.equals(named))) {
            throw RuleViolation.of("url", "rest.error.host", host);
        }
        return url;
    }

    private static URI parsed(String address) {
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            throw RuleViolation.of("url", "rest.error.url");
        }
    }

    /** Asks the name service now. @throws IOException when the machine is not known, or is one inside */
    void checkMachine(URI url) throws IOException {
        for (InetAddress address : InetAddress.getAllByName(url.getHost())) {
            if (!inside && isInside(address)) {
                throw new IOException("a private address: " + address.getHostAddress());
            }
        }
    }

    static boolean isInside(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean uniqueLocal = address instanceof Inet6Address && (bytes[0] & UNIQUE_LOCAL_MASK) == UNIQUE_LOCAL;
        boolean shared = bytes.length == 4 && bytes[0] == SHARED_FIRST && (bytes[1] & SHARED_MASK) == SHARED_SECOND;
        boolean nowhere = bytes.length == 4 && (bytes[0] == 0 || (bytes[0] & 0xf0) == 0xf0);
        return address.isLoopbackAddress() || address.isSiteLocalAddress() || address.isLinkLocalAddress()
                || address.isAnyLocalAddress() || address.isMulticastAddress() || uniqueLocal || shared || nowhere;
    }
}
