package th.samnak.documents.seal;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import th.samnak.api.Settings;

/**
 * Time stamps of an authority (RFC 3161), when {@code seal.time-stamps} names its address. A signature is not kept waiting: after a
 * few seconds it is made without the stamp, and the log says so.
 */
final class TimeStamps {

    private static final Logger LOG = LoggerFactory.getLogger(TimeStamps.class);
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final int NONCE_BITS = 63;

    private final Optional<URI> authority;

    TimeStamps(Settings settings) {
        this.authority = settings.get("seal.time-stamps").map(URI::create);
    }

    /** The token over a signature; empty without an authority, or when it does not answer as it should. */
    Optional<ASN1Encodable> over(byte[] signature) {
        return authority.flatMap(address -> {
            try {
                return Optional.of(ask(address, signature));
            } catch (IOException | TSPException e) {
                LOG.warn("No time stamp was given by {}: {}", address, e.toString());
                return Optional.empty();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        });
    }

    private static ASN1Encodable ask(URI address, byte[] signature) throws IOException, TSPException, InterruptedException {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        TimeStampRequest request = generator.generate(
                NISTObjectIdentifiers.id_sha256, Certificates.digest(signature), new BigInteger(NONCE_BITS, new SecureRandom()));
        HttpRequest query = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/timestamp-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(request.getEncoded()))
                .build();
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            HttpResponse<byte[]> answer = client.send(query, HttpResponse.BodyHandlers.ofByteArray());
            TimeStampResponse response = new TimeStampResponse(answer.body());
            response.validate(request);
            if (response.getTimeStampToken() == null) {
                throw new TSPException("refused: " + response.getStatusString());
            }
            return response.getTimeStampToken().toCMSSignedData().toASN1Structure();
        }
    }
}
