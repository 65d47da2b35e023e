<#-- The parent leaves the page without a heading. -->
<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("organization.select")}
    <#elseif section = "form">
        <form id="kc-user-organizations" action="${url.loginAction}" method="post">
            <ul class="treille-choices">
                <#list user.organizations?sort_by("name") as organization>
                    <li>
                        <button type="submit" id="organization-${organization.alias}" name="kc.org" value="${organization.alias}">${organization.name}</button>
                    </li>
                </#list>
            </ul>
        </form>
    </#if>
</@layout.registrationLayout>
