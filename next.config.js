/** Headers that are the same for every answer; the content security policy carries a nonce and is set in proxy.ts. */
const headers = [
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' },
  { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
]

/** @type {import('next').NextConfig} */
export default {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  ...(process.env.NEXT_OUTPUT === 'standalone' && { output: 'standalone' }), // the container's build asks for it
  reactStrictMode: true,
  poweredByHeader: false,
  typescript: { ignoreBuildErrors: true }, // checked on its own, before the build, in `npm test`
  serverExternalPackages: ['@prisma/adapter-pg', 'pg', 'harfbuzzjs', 'pdf-lib'],
  outputFileTracingIncludes: {
    '/**': [
      './node_modules/@expo-google-fonts/*/{400Regular,700Bold}/*.ttf',
      './node_modules/harfbuzzjs/**/*.wasm',
    ],
  },
  experimental: { authInterrupts: true },
  headers: async () => [{ source: '/:path*', headers }],
}
