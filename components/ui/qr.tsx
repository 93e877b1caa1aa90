import type { QrDrawing } from './qr-drawing'

/** A QR code: sharp at any size, on paper as on a screen, and dark on light in every theme for a phone to read. */
export const Qr = ({ drawing: { size, path }, label }: { drawing: QrDrawing; label: string }) => (
  <svg
    className="ff-qr"
    viewBox={`0 0 ${size} ${size}`}
    role="img"
    aria-label={label}
    shapeRendering="crispEdges"
  >
    <rect width={size} height={size} fill="#fff" />
    <path d={path} fill="#000" />
  </svg>
)
