/* generated using openapi-typescript-codegen -- do no edit */
/* istanbul ignore file */
/* tslint:disable */
/* eslint-disable */
export type ApiRequestOptions = {
    readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
    readonly url: string;
    readonly path?: Record<string, any>;
    readonly query?: Record<string, any>;
    readonly body?: any;
};

export const OpenAPI = { BASE: '/api/v1', TOKEN: undefined as string | undefined };

const getQueryString = (params: Record<string, any>): string => {
    const qs = Object.entries(params).filter(([, v]) => v !== undefined).map(([k, v]) => `${encodeURIComponent(k)}=${encodeURIComponent(String(v))}`);
    return qs.length > 0 ? `?${qs.join('&')}` : '';
};

export const request = async <T>(options: ApiRequestOptions): Promise<T> => {
    const path = options.url.replace(/{(.*?)}/g, (_, k) => encodeURIComponent(String(options.path?.[k])));
    const response = await fetch(`${OpenAPI.BASE}${path}${getQueryString(options.query ?? {})}`, {
        method: options.method,
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${OpenAPI.TOKEN}` },
        body: options.body ? JSON.stringify(options.body) : undefined,
    });
    if (!response.ok) throw new Error(`API error ${response.status}`); // safe
    return response.json() as Promise<T>;
};
