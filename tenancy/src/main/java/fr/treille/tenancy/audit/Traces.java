package fr.treille.tenancy.audit;

import fr.treille.tenancy.context.TenantContext;
import fr.treille.tenancy.context.TenantService;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Writes down what is done in a gestionnaire. */
@TenantService
public class Traces {

    @Inject
    TraceRepository repository;

    /** In the transaction of the act: undone with it, kept with it. */
    public void noter(TenantContext context, Fait fait) {
        repository.insert(context, fait);
    }

    /** In a transaction of its own: a refusal stays written although what was asked for is undone. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void noterAPart(TenantContext context, Fait fait) {
        repository.insert(context, fait);
    }
}
