package fr.treille.tenancy.context;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A service on a gestionnaire's data. Each of its public methods takes a {@link TenantContext} first, and runs in one
 * transaction on that gestionnaire's schema under that gestionnaire's role. A call without a context, or for another
 * gestionnaire than the one the caller works for, is refused before anything is read ({@link TenantRefused}).
 */
@Documented
@Stereotype
@ApplicationScoped
@ForTenant
@Transactional
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TenantService {}
