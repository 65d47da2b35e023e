package fr.treille.assembly.inside;

import fr.treille.tenancy.context.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * The same three statements in one transaction, with the kernel and without: on the same server and tables, in turn, in an
 * order that chance decides.
 */
@ApplicationScoped
public class Cost {

    /** @param p50 microseconds */
    public record Measured(String name, double p50) {}

    @Inject
    CostWithTenancy with;

    @Inject
    CostWithout without;

    public List<Measured> measure(TenantContext context, int transactions, long seed) {
        Random random = new Random(seed);
        List<Measured> results = new ArrayList<>();
        for (boolean write : new boolean[] {false, true}) {
            String kind = write ? "write" : "read";
            long[] tenant = new long[transactions];
            long[] plain = new long[transactions];
            // The first ones warm caches and compilers up, and are not counted.
            for (int i = -transactions / 4; i < transactions; i++) {
                boolean tenantFirst = random.nextBoolean();
                long first = timed(tenantFirst, context, write);
                long second = timed(!tenantFirst, context, write);
                if (i >= 0) {
                    tenant[i] = tenantFirst ? first : second;
                    plain[i] = tenantFirst ? second : first;
                }
            }
            results.add(new Measured("with-tenancy-" + kind, median(tenant)));
            results.add(new Measured("without-" + kind, median(plain)));
        }
        return results;
    }

    private long timed(boolean tenancy, TenantContext context, boolean write) {
        long start = System.nanoTime();
        if (tenancy) {
            with.threeStatements(context, write);
        } else {
            without.threeStatements(write);
        }
        return System.nanoTime() - start;
    }

    private static double median(long[] nanos) {
        Arrays.sort(nanos);
        return nanos[nanos.length / 2] / 1000.0;
    }
}
